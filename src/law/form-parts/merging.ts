import { text } from './fields.ts';
import { caseLinks } from './case-links.ts';

/** 并案: this case ends, the other goes on. Entries stay where they were written; what the other now rests on is named. */
export const merging = () => ({
  links: caseLinks('并入的案件', ['merged-into'], { most: 1 }),
  contents: text('本案已有的材料', { maxLength: 3000, 'x-hint': '逐项写明材料名称和环节序号；记录不移动，办理并入案件时到本案查阅。' }),
  reason: text('并案理由', {
    maxLength: 2000,
    'x-words': ['两案为同一当事人的同一违法行为。', '两案为同一当事人的关联违法行为，合并办理有利于查明事实。'],
  }),
});
