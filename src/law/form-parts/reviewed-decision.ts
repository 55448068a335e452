import { apl } from '../cite.ts';
import type { Citation, Requirement } from '../vocabulary.ts';

/**
 * What every decision on a reviewed draft needs, whatever kind it is: a pass of this very draft, decided by a head who neither handled nor
 * reviewed it, today. The database asks the first again (`Action.decides`).
 * @param articles what makes review a duty in this procedure
 */
export const reviewedDecision = (articles: readonly Citation[]): readonly Requirement[] => [
  {
    gate: 'PG9',
    articles,
    test: { condition: 'draft-is-reviewed' },
    says: '这一版拟作决定没有通过法制审核，不得作出决定。请送审，或者使用审核通过的版本。',
  },
  { gate: 'PG9', articles, test: { condition: 'signer-is-not-reviewer' }, says: '审核本案的人员不得决定本案。' },
  { gate: 'PG9', articles, test: { condition: 'signer-is-not-handler' }, says: '决定由负责人作出，本案承办人不得决定本案。' },
  { gate: 'PG6', articles: [apl(43)], test: { condition: 'signer-not-recused' }, says: '已被决定回避的人员不得参与本案。' },
  { articles, test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
];
