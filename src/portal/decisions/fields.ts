import type { Decision } from './decisions.sql.ts';

type Field = Extract<
  keyof Decision,
  'number' | 'title' | 'party' | 'uscc' | 'facts' | 'violated' | 'basis' | 'measures_text' | 'content' | 'organ' | 'category' | 'conclusion'
>;

/** What is shown of a decision, in the order of the public record of penalties (双公示), with its name in the masked copy where that differs. */
export const fields: readonly (readonly [Field, title: string, inCopy?: string])[] = [
  ['number', '决定书文号'],
  ['title', '案件名称'],
  ['party', '当事人'],
  ['uscc', '统一社会信用代码'],
  ['facts', '违法事实摘要'],
  ['violated', '违反的规定'],
  ['basis', '处罚依据'],
  ['measures_text', '处罚种类', 'measuresText'],
  ['content', '处罚内容'],
  ['organ', '执法机关'],
  ['category', '执法类别'],
  ['conclusion', '执法结论'],
];
