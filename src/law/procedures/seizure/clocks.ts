import { acl } from '../../cite.ts';
import { coercionClocks } from '../shared/coercion.ts';
import { disowned } from '../shared/remedy.ts';
import { disclosureClocks } from '../shared/disclosure.ts';
import { reviewClocks } from '../shared/review.ts';
import type { ClockUse, Test, Trigger } from '../../vocabulary.ts';

const handedOver: Test = { field: '/handedOver', in: ['signed', 'refused'] };
const answered: Test = { field: '/decision', in: ['approved', 'refused'] };
const seized: readonly Trigger[] = [
  { action: 'implement-seizure', on: '/from' },
  { action: 'seize-on-the-spot', on: '/from' },
];
const settled: readonly Trigger[] = [
  { action: 'release-seizure' },
  {
    action: 'dispose-seized',
    when: { all: [{ field: '/decision', in: ['approved'] }, { condition: 'disposal-leaves-nothing' }] },
  },
];

/** 法定期限 of a seizure. Both that bind the bureau to the party lapse by themselves: what was taken goes back. */
export const clocks: readonly ClockUse[] = [
  {
    id: 'belated-approval',
    limit: 'ACL-19-24H',
    title: '当场实施后补办批准',
    starts: [{ action: 'seize-on-the-spot', on: '/from' }],
    stops: [{ action: 'approve-seizure', when: answered }, { action: 'decide-seizure' }, ...settled],
    lapses: {
      title: '依法应当解除',
      says: '当场实施后二十四小时内没有补办批准手续，依法应当立即解除查封、扣押。',
      articles: [acl(19)],
    },
  },
  {
    id: 'seizure',
    limit: 'ACL-25-30D',
    title: '查封、扣押期限',
    starts: seized,
    dueAt: '/until',
    stops: settled,
    pauses: [
      {
        from: { action: 'commission-appraisal', on: '/from' },
        until: '/until',
        to: { action: 'receive-appraisal', on: '/receivedOn' },
      },
    ],
    extends: [{ on: { action: 'decide-extension' }, lengthAt: '/draft/days' }],
    lapses: {
      title: '依法应当解除',
      says: '查封、扣押期限已经届满，依法应当解除，立即退还财物。',
      articles: [acl(25, 1), acl(28, 1, 4)],
    },
  },
  ...reviewClocks('propose-seizure'),
  ...disclosureClocks({
    limit: 'SEED-20WD',
    title: '公示强制决定',
    decided: [
      { action: 'implement-seizure' },
      {
        action: 'approve-seizure',
        when: {
          all: [
            { field: '/decision', in: ['approved'] },
            { track: 'main', at: ['seized'] },
          ],
        },
      },
      { action: 'decide-seizure', when: { track: 'main', at: ['seized'] } },
    ],
    undone: disowned,
  }),
  ...coercionClocks({
    served: [
      { action: 'implement-seizure', when: handedOver, on: '/decidedOn' },
      { action: 'seize-on-the-spot', when: handedOver, on: '/decidedOn' },
      { action: 'serve-paper', when: { field: '/paper', in: ['seizure-decision'] }, on: '/servedOn' },
    ],
    archived: [
      { action: 'drop-seizure' },
      {
        action: 'approve-seizure',
        when: {
          all: [
            { field: '/decision', in: ['refused'] },
            { track: 'main', at: ['opened'] },
          ],
        },
      },
    ],
  }),
];
