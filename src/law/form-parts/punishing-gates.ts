import { apl } from '../cite.ts';
import { decisionGates, defenceOver, hearingOver } from './decision-gates.ts';
import { matterInForce } from './matter-gates.ts';
import type { Requirement } from '../vocabulary.ts';

/** What every decision to punish needs beside its pass: told, heard, within time, and not fined before for the same act. */
export const punishingGates: readonly Requirement[] = [
  ...decisionGates,
  matterInForce,
  {
    gate: 'PG14',
    articles: [apl(57, 1, 1)],
    test: { field: '/draft/outcome', in: ['penalty'] },
    says: '审核通过的是不予行政处罚，不能作出处罚决定。',
  },
  {
    gate: 'PG7',
    articles: [apl(44), apl(45), apl(62)],
    test: defenceOver,
    says: '当事人的陈述、申辩还没有听取、复核，也没有放弃或者逾期，不得作出处罚决定。',
  },
  {
    gate: 'PG8',
    articles: [apl(63), apl(64), apl(65)],
    test: hearingOver,
    says: '应当告知听证的，听证权利还没有告知、放弃、逾期或者听证还没有结束，不得作出处罚决定。',
  },
  { gate: 'PG13', articles: [apl(30), apl(31)], test: { condition: 'party-may-be-punished' }, says: '当事人依法不予处罚。' },
  { gate: 'PG3', articles: [apl(36)], test: { condition: 'limitation-not-passed' }, says: '违法行为已过追究时效，不再给予行政处罚。' },
  {
    gate: 'PG4',
    articles: [apl(29)],
    test: { condition: 'not-fined-for-the-act' },
    says: '同一个违法行为已被罚款，不得再次罚款；请修改拟作决定后重新送审。',
  },
];
