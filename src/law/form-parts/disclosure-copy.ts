import { Type } from 'typebox';
import { day, line, mayDay, mayLine, text } from './fields.ts';

/** 公示文本: the masked copy that will stand in public, and nothing else will (处罚法 48; 安法 78; 个保法 55). */
export const disclosureCopy = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      number: line('行政处罚决定书文号', { 'x-fact': 'decisionNumber' }),
      title: line('案件名称', { 'x-fact': 'caseName' }),
      party: line('行政相对人名称', { 'x-hint': '被处罚的自然人按规则隐去名字；组织写全称。' }),
      uscc: mayLine('统一社会信用代码', { 'x-hint': '自然人不填；不得写身份证号码。' }),
      facts: text('违法事实', { 'x-hint': '隐去住址、电话、身份证号码、银行账号和无关人员姓名。' }),
      violated: text('违反的规定', { maxLength: 2000, 'x-fact': 'draft.violated' }),
      basis: text('处罚依据', { maxLength: 2000, 'x-fact': 'draft.basis' }),
      measuresText: line('处罚类别', { maxLength: 500 }),
      content: text('处罚内容', { maxLength: 2000 }),
      decidedOn: day('决定日期', { 'x-fact': 'decidedOn' }),
      organ: line('执法机关'),
      category: line('执法类别', { 'x-words': ['行政处罚'] }),
      conclusion: line('执法结论', { maxLength: 500 }),
      publishedUntil: mayDay('公示截止期'),
    },
    { title: '公示文本', additionalProperties: false, 'x-widget': 'disclosure-copy', ...notes },
  );
