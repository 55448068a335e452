import { apl } from '../cite.ts';
import type { Requirement } from '../vocabulary.ts';

/** What a draft with a fine in a range needs (处罚法 5, 30–34): a calculation that comes out again, lawful grounds, reasons for leaving it. */
export const discretionGates: readonly Requirement[] = [
  {
    gate: 'PG14',
    articles: [apl(30), apl(31), apl(32), apl(33)],
    test: { condition: 'grade-has-ground' },
    says: '减轻处罚、不予处罚应当具有法定情形。',
  },
  {
    articles: [apl(5, 2), apl(34)],
    test: { condition: 'discretion-calculated' },
    says: '罚款数额应当有裁量计算。',
  },
  {
    articles: [apl(34), apl(5, 2)],
    test: { condition: 'deviation-explained' },
    says: '拟作决定偏离裁量基准，请在裁量计算中写明理由。',
  },
];
