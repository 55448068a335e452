import { Type } from 'typebox';
import { outcomes, passed } from '../inspection-sources.ts';
import { day, line, mayDay, text } from './fields.ts';

/** 检查结果公示文本 (梁平应急发〔2021〕28号 二（三）: 执法机关、执法对象、执法类别、执法结论): made from what the case remembers under the same names. */
export const inspectionCopy = () =>
  Type.Object(
    {
      number: line('行政检查文书文号', { 'x-fact': 'decisionNumber' }),
      title: line('检查事项', { 'x-fact': 'caseName' }),
      party: line('检查对象名称', { 'x-fact': 'party.name' }),
      uscc: Type.Optional(Type.String({ title: '统一社会信用代码', format: 'uscc', maxLength: 18, 'x-fact': 'party.uscc' })),
      inspectedOn: day('检查日期', { 'x-fact': 'inspectedOn' }),
      mode: line('检查方式', { 'x-fact': 'mode' }),
      scope: text('检查内容', { maxLength: 2000, 'x-fact': 'scope' }),
      basis: text('检查依据', { maxLength: 2000, 'x-fact': 'basis' }),
      content: text('检查结果', { maxLength: 2000, 'x-fact': 'findings', 'x-hint': '隐去住址、电话、身份证号码和人员姓名。' }),
      rectifyBy: mayDay('整改期限', { 'x-fact': 'rectifyBy' }),
      decidedOn: day('检查结论日期', { 'x-fact': 'decidedOn' }),
      organ: line('执法机关'),
      category: line('执法类别', { 'x-words': ['行政检查'] }),
      conclusion: line('执法结论', { maxLength: 500, 'x-fact': 'conclusion', 'x-words': [passed, ...Object.values(outcomes)] }),
      publishedUntil: mayDay('公示截止期'),
    },
    { title: '公示文本', additionalProperties: false, 'x-widget': 'disclosure-copy', 'x-fact': 'copy' },
  );
