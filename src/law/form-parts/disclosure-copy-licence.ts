import { Type } from 'typebox';
import { day, line, mayDay, mayLine, text } from './fields.ts';

/** 公示文本 of a licence (许可法 40): the masked copy that will stand in public, in the order of the public licence record. */
export const licenceCopy = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      number: line('行政许可决定书文号', { 'x-fact': 'decisionNumber' }),
      title: line('许可事项名称', { 'x-fact': 'caseName' }),
      party: line('行政相对人名称', { 'x-fact': 'party.name', 'x-hint': '自然人按规则隐去名字；组织写全称。' }),
      uscc: mayLine('统一社会信用代码', { 'x-hint': '自然人不填；不得写身份证号码。', 'x-fact': 'party.uscc' }),
      paper: line('行政许可决定文书名称', { 'x-fact': 'decisionPaper' }),
      licenceKind: line('许可类别', { 'x-words': ['普通', '特许', '认可', '核准', '登记', '其他'], 'x-fact': 'licenceKind' }),
      basis: text('许可依据', { maxLength: 2000, 'x-fact': 'draft.basis' }),
      premises: mayLine('经营场所', { description: '许可证件载明的经营场所；不是住址。', 'x-fact': 'draft.premises' }),
      certificateName: mayLine('许可证书名称', { 'x-fact': 'certificateName' }),
      certificateNumber: mayLine('许可编号', { 'x-fact': 'certificateNumber' }),
      validFrom: mayDay('有效期自', { 'x-fact': 'validFrom' }),
      validUntil: mayDay('有效期至', { 'x-fact': 'validUntil' }),
      state: line('当前状态', { 'x-words': ['有效', '已变更', '已撤回', '已撤销', '已注销', '不予许可'], 'x-fact': 'licenceState' }),
      content: text('许可内容', { maxLength: 2000, 'x-fact': 'draft.content' }),
      decidedOn: day('许可决定日期', { 'x-fact': 'decidedOn' }),
      organ: line('执法机关'),
      category: line('执法类别', { 'x-words': ['行政许可'] }),
      conclusion: line('执法结论', { maxLength: 500, 'x-fact': 'draft.conclusion' }),
      publishedUntil: mayDay('公示截止期'),
    },
    { title: '公示文本', additionalProperties: false, ...notes },
  );
