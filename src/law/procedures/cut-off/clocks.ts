import { coercionClocks } from '../shared/coercion.ts';
import { disowned } from '../shared/remedy.ts';
import { disclosureClocks } from '../shared/disclosure.ts';
import { reviewClocks } from '../shared/review.ts';
import type { ClockUse, Trigger } from '../../vocabulary.ts';

const complied: readonly Trigger[] = [{ action: 'verify-removal', when: { field: '/result', in: ['complied'] } }];
const decided: readonly Trigger[] = [{ action: 'decide-cut-off' }];

export const clocks: readonly ClockUse[] = [
  {
    id: 'unit-notice',
    limit: 'WSL-70-24H',
    title: '停止供电提前二十四小时通知',
    starts: [
      {
        action: 'decide-cut-off',
        when: { all: [{ field: '/draft/measure', in: ['停止供电'] }, { not: { field: '/draft/urgent', in: [true] } }] },
        on: '/draft/startAt',
      },
    ],
    stops: [{ action: 'notify-unit', on: '/notifiedAt' }, { action: 'drop-cut-off' }, ...complied],
    track: 'unit-notice',
  },
  ...reviewClocks('propose-cut-off'),
  ...disclosureClocks({ limit: 'SEED-20WD', title: '公示强制决定', decided, undone: disowned }),
  ...coercionClocks({
    served: [{ action: 'notify-unit', on: '/servedOn' }],
    archived: [{ action: 'drop-cut-off' }, ...complied],
  }),
];
