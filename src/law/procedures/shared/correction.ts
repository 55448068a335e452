import { settles } from '../../actions/reinspect/action.ts';
import type { ClockUse, Trigger } from '../../vocabulary.ts';

const looked: Trigger = { action: 'reinspect', when: settles };

/** The order's own last day, and the bureau's duty to look again that begins with it. */
export const correctionClocks: readonly ClockUse[] = [
  {
    id: 'correction',
    limit: 'CORRECTION-DUE',
    title: '限期整改',
    starts: [{ action: 'order-correction' }],
    dueAt: '/dueOn',
    stops: [looked],
    track: 'correction',
  },
  {
    id: 'reinspection',
    limit: 'INSP-REINSPECT',
    title: '整改复查',
    starts: [{ action: 'order-correction', on: '/dueOn' }],
    stops: [looked],
    track: 'correction',
  },
];
