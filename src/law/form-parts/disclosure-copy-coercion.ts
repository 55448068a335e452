import { Type } from 'typebox';
import { day, line, mayDay, mayLine, text } from './fields.ts';

/** Where each field of the copy comes from, by the facts of the procedure. */
export interface CoercionCopyNotes {
  readonly 'x-fact'?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** 公示文本 of a coercive measure (梁平应急发〔2021〕28号 二（三）; 强制法 24): what was done, to what, why, for how long. */
export const coercionCopy = ({ facts = {}, ...notes }: CoercionCopyNotes = {}) => {
  const from = (name: string, standard?: string) => {
    const fact = facts[name] ?? standard;
    return fact === undefined ? {} : { 'x-fact': fact };
  };
  return Type.Object(
    {
      number: line('行政强制决定书文号', from('number', 'decisionNumber')),
      title: line('事项名称', from('title', 'caseName')),
      party: line('行政相对人名称', { 'x-hint': '自然人按规则隐去名字；组织写全称。', ...from('party', 'party.name') }),
      uscc: mayLine('统一社会信用代码', { 'x-hint': '自然人不填；不得写身份证号码。' }),
      measure: line('强制种类', from('measure', 'draft.measure')),
      facts: text('事由', { 'x-hint': '隐去住址、电话、身份证号码、银行账号和无关人员姓名。', ...from('facts', 'draft.facts') }),
      basis: text('强制依据', { maxLength: 2000, ...from('basis', 'draft.basis') }),
      from: mayDay('期限自', from('from')),
      until: mayDay('期限至', from('until')),
      content: text('强制内容', { maxLength: 2000, ...from('content', 'draft.content') }),
      decidedOn: day('决定日期', from('decidedOn', 'decidedOn')),
      organ: line('执法机关'),
      category: line('执法类别', { 'x-words': ['行政强制'] }),
      conclusion: line('执法结论', { maxLength: 500, 'x-words': ['实施查封', '实施扣押', '责令暂时停产停业', '责令停止使用', '停止供电'] }),
      publishedUntil: mayDay('公示截止期'),
    },
    { title: '公示文本', additionalProperties: false, 'x-widget': 'disclosure-copy', ...notes },
  );
};
