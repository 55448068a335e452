import { apl, trf } from '../cite.ts';
import { reviewedDecision } from './reviewed-decision.ts';
import type { Move, Requirement, Test } from '../vocabulary.ts';

/** PG7: the defence was heard and reviewed, expressly waived, or not made in time. */
export const defenceOver: Test = {
  all: [
    { track: 'notice', at: ['served'] },
    {
      any: [
        { track: 'defence', at: ['reviewed', 'waived'] },
        {
          all: [
            { track: 'defence', at: ['open'] },
            { condition: 'time-over', with: { clock: 'defence' } },
          ],
        },
      ],
    },
  ],
};

/** PG8: no hearing is due and none was offered; or it was held, ended by absence, waived, lawfully refused, or not asked for in time. */
export const hearingOver: Test = {
  any: [
    { all: [{ track: 'hearing', at: ['none'] }, { not: { condition: 'hearing-required' } }] },
    {
      all: [
        { track: 'hearing', at: ['told'] },
        { not: { condition: 'hearing-required' } },
        // Found by the bureau itself to be heavy (处罚法 63 Ⅰ 5): no amount makes that undone.
        { not: { fact: 'hearingGround', in: ['other'] } },
      ],
    },
    { track: 'hearing', at: ['held', 'ended', 'waived', 'refused'] },
    {
      all: [
        { track: 'hearing', at: ['offered'] },
        { condition: 'time-over', with: { clock: 'hearing-request' } },
      ],
    },
  ],
};

/** What every decision on a draft needs, to punish or not. */
export const decisionGates: readonly Requirement[] = [
  ...reviewedDecision([apl(57, 1), apl(58)]),
  {
    gate: 'PG6',
    articles: [apl(43)],
    test: { track: 'recusal', at: ['none', 'decided'] },
    says: '回避申请还没有决定，请先由负责人决定是否回避。',
  },
  {
    gate: 'PG10',
    articles: [apl(57, 2)],
    test: { any: [{ not: { condition: 'discussion-required' } }, { track: 'discussion', at: ['agreed'] }] },
    says: '本案情节复杂或者属于重大违法行为，应当经负责人集体讨论同意后决定。',
  },
  {
    gate: 'PG12',
    articles: [apl(27), apl(82), trf(11)],
    test: { track: 'transfer', at: ['none', 'refused', 'returned'] },
    says: '案件正在移送公安机关，不得以行政处罚代替移送。',
  },
  {
    gate: 'PG2',
    articles: [apl(25, 2)],
    test: { track: 'jurisdiction', at: ['none', 'agreed', 'designated'] },
    says: '管辖争议还没有解决，或者已经确定由其他机关管辖，不得作出决定。',
  },
  {
    gate: 'PG11',
    articles: [apl(60)],
    test: { any: [{ not: { clock: 'decision', is: ['passed'] } }, { not: { field: '/lateReason', in: [null, ''] } }] },
    says: '自立案之日起已超过九十日，应当写明原因，由负责人承担超期责任。',
  },
];

export const decisionMoves: readonly Move[] = [
  { track: 'validity', to: 'in-force' },
  { track: 'decision-service', to: 'due' },
  { track: 'disclosure', to: 'due' },
];
