import { undoes } from '../../remedy-results.ts';
import { correctionClocks } from '../shared/correction.ts';
import { disclosureClocks } from '../shared/disclosure.ts';
import { disownedByRemedy, litigationClock, reconsiderationClock, remedyReplyClocks } from '../shared/remedy.ts';
import type { ClockUse, Test, Trigger } from '../../vocabulary.ts';

const is = (field: `/${string}`, ...values: readonly string[]): Test => ({ field, in: values });
const refused: Trigger = { action: 'approve-inspection', when: is('/decision', 'refused') };
/** The order itself is gone, and with it what had to be looked at again. */
const struck: Trigger = { action: 'record-remedy-result', when: undoes, on: '/effectiveOn' };
const served = (paper: string): Trigger => ({ action: 'serve-paper', when: is('/paper', paper), on: '/servedOn' });

/** An order to correct is what a party may fight. */
const ordered: readonly Trigger[] = [{ action: 'order-correction', when: is('/handedOver', 'signed') }, served('correction-order')];

/** 法定期限 of an inspection. The last day of a correction order begins the bureau's own duty to look again: nobody has to put it down. */
export const clocks: readonly ClockUse[] = [
  {
    id: 'task',
    limit: 'INSPECTION-DUE',
    title: '完成检查任务',
    starts: [{ action: 'open-inspection' }],
    dueAt: '/dueOn',
    stops: [{ action: 'conclude-inspection' }, { action: 'cancel-inspection' }, refused],
  },
  ...correctionClocks.map((clock) => ({ ...clock, stops: [...clock.stops, struck] })),
  ...disclosureClocks({ limit: 'SEED-20WD', title: '公示检查结果', decided: [{ action: 'tell-result' }], undone: [disownedByRemedy] }),
  reconsiderationClock(ordered),
  litigationClock(ordered),
  ...remedyReplyClocks,
  {
    id: 'archiving',
    limit: 'ARCHIVE-DAYS',
    title: '归档',
    starts: [{ action: 'close-inspection' }],
    stops: [{ action: 'archive-case' }],
  },
];
