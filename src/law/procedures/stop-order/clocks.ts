import { coercionClocks } from '../shared/coercion.ts';
import { disowned } from '../shared/remedy.ts';
import { disclosureClocks } from '../shared/disclosure.ts';
import { reviewClocks } from '../shared/review.ts';
import type { ClockUse, Test } from '../../vocabulary.ts';

const handedOver: Test = { field: '/handedOver', in: ['signed', 'refused'] };
const stops: Test = { condition: 'order-stops', with: { at: '' } };
const approved: Test = { field: '/decision', in: ['approved'] };

export const clocks: readonly ClockUse[] = [
  {
    id: 'report',
    limit: 'STOP-REPORT-H',
    title: '现场责令停产停业、停止使用后报告',
    starts: [{ action: 'order-on-the-spot', when: stops, on: '/to' }],
    stops: [{ action: 'propose-stop-order' }, { action: 'consent-to-resume' }],
    track: 'approval',
  },
  ...reviewClocks('propose-stop-order'),
  ...disclosureClocks({
    limit: 'SEED-20WD',
    title: '公示强制决定',
    decided: [
      { action: 'order-on-the-spot', when: { not: stops } },
      { action: 'approve-stop-order', when: approved },
      { action: 'decide-stop-order' },
    ],
    undone: disowned,
  }),
  ...coercionClocks({
    served: [
      { action: 'order-on-the-spot', when: handedOver, on: '/decidedOn' },
      { action: 'serve-paper', when: { field: '/paper', in: ['stop-order'] }, on: '/servedOn' },
    ],
    archived: [
      { action: 'drop-stop-order' },
      {
        action: 'approve-stop-order',
        when: {
          all: [
            { field: '/decision', in: ['refused'] },
            { track: 'main', at: ['found'] },
          ],
        },
      },
    ],
  }),
];
