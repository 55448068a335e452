import { all } from '../cite.ts';
import { actMoves, overFor, standsAt } from './licence-acts.ts';
import type { Issued, Json, Move, Remembered, Requirement, Test } from '../vocabulary.ts';

const acts = (...values: readonly Json[]): Test => ({ field: '/draft/act', in: values });
const approve: Test = { field: '/draft/outcome', in: ['approve'] };
const refuse: Test = { field: '/draft/outcome', in: ['refuse'] };
/** Where an earlier text of the case stands in public, however long still. */
const standing = ['published', 'correcting', 'to-withdraw'];
const notPassed = (clock: string): Test => ({ not: { clock, is: ['passed'] } });

/** What every decision on an application needs, reviewed or plain. */
export const applicationGates: readonly Requirement[] = [
  standsAt(['drafted'], '这一申请没有待决定的拟作决定。', [all(37)], { from: '/draft/act' }),
  {
    gate: 'LG8',
    articles: [all(45)],
    test: {
      any: [
        { track: 'exclusion', at: ['none'] },
        { not: { condition: 'fact-names-act', with: { fact: 'exclusionFor', from: '/draft/act' } } },
      ],
    },
    says: '特别程序还没有结束，请先登记其结果。',
  },
  { gate: 'LG5', articles: [all(36)], test: { condition: 'opinions-heard' }, says: '还不能作出决定。' },
  { gate: 'LG6', articles: [all(46), all(47)], test: { condition: 'hearing-settled' }, says: '还不能作出决定。' },
  { gate: 'LG9', articles: [all(49), all(50, 2)], test: { condition: 'still-to-be-decided' }, says: '不能再作出这一决定。' },
  { gate: 'LG9', articles: [all(39), all(50)], test: { condition: 'certificate-fits' }, says: '许可证件内容不合要求。' },
  { gate: 'LG4', articles: [all(38)], test: { condition: 'outcome-rests-on-findings' }, says: '处理意见没有依据。' },
  {
    gate: 'LG3',
    articles: [all(22), all(32, 1, 2)],
    test: { any: [refuse, { condition: 'matter-is-ours' }] },
    says: '不属于本机关职权范围的，不能准予。',
  },
  {
    gate: 'LG3',
    articles: [all(4), all(14, 1)],
    test: { any: [refuse, { condition: 'licence-basis-in-force' }] },
    says: '许可没有现行依据，不能准予。',
  },
  {
    gate: 'LG3',
    articles: [all(78), all(79)],
    test: { any: [refuse, { condition: 'applicant-not-barred' }] },
    says: '申请人在禁止申请期内，不能准予。',
  },
  {
    gate: 'LG8',
    articles: [all(42, 1), all(82)],
    test: {
      any: [
        { not: acts('grant', 'change') },
        { all: [acts('grant'), notPassed('decision-fireworks'), notPassed('decision-hazardous')] },
        { all: [acts('change'), notPassed('change-decision')] },
        { not: { field: '/lateReason', in: [null, ''] } },
      ],
    },
    says: '决定期限已经届满，应当写明超期的原因，由负责人承担责任。',
  },
];

export const applicationMoves: readonly Move[] = [
  { track: 'main', to: 'granted', when: { all: [acts('grant'), approve] } },
  { track: 'main', to: 'refused', when: { all: [acts('grant'), refuse] } },
  ...actMoves(['change', 'renew'], 'ended', { from: '/draft/act' }),
  { track: 'certificate', to: 'due', when: approve },
  ...overFor('/draft/act'),
  { track: 'review', to: 'none' },
  { track: 'decision-service', to: 'due' },
  { track: 'validity', to: 'in-force' },
  // What was published of an application refused before and taken up anew is mended, not put beside the new text.
  { track: 'disclosure', to: 'published', when: { all: [acts('grant'), { track: 'disclosure', at: standing }] } },
  { track: 'disclosure', to: 'due', when: { all: [acts('grant'), { not: { track: 'disclosure', at: standing } }] } },
];

/** Facts the portal's text and the certificate are made from; a refusal leaves what was held before as it is. */
export const decided: { readonly [fact: string]: Remembered | readonly Remembered[] } = {
  decidedOn: '/decidedOn',
  decidedAct: '/draft/act',
  decidedOutcome: '/draft/outcome',
  decisionPaper: [
    { value: '准予行政许可决定书', when: { all: [acts('grant'), approve] } },
    { value: '不予行政许可决定书', when: { all: [acts('grant'), refuse] } },
    { value: '行政许可变更决定书', when: acts('change') },
    { value: '行政许可延续决定书', when: acts('renew') },
  ],
  party: { from: '/draft/party', when: approve },
  certificate: { from: '/draft/certificate', when: approve },
  validFrom: { from: '/draft/certificate/validFrom', when: approve },
  validUntil: { from: '/draft/certificate/validUntil', when: approve },
  licenceState: [
    { value: '有效', when: approve },
    { value: '不予许可', when: { all: [acts('grant'), refuse] } },
  ],
  barredOn: { from: '/decidedOn', when: { all: [refuse, { field: '/draft/untrue', in: [true] }] } },
  barredFor: { value: 'untrue', when: { all: [refuse, { field: '/draft/untrue', in: [true] }] } },
};

export const decisionPapers: readonly Issued[] = [
  { template: 'licence-grant', when: { all: [acts('grant'), approve] }, numberAs: 'decisionNumber' },
  { template: 'licence-refusal', when: { all: [acts('grant'), refuse] }, numberAs: 'decisionNumber' },
  { template: 'licence-change-decision', when: acts('change'), numberAs: 'decisionNumber' },
  { template: 'licence-renewal-decision', when: acts('renew'), numberAs: 'decisionNumber' },
];
