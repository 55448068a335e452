import { correctionClocks } from '../shared/correction.ts';
import { disclosureClocks } from '../shared/disclosure.ts';
import type { ClockUse, Test, Trigger } from '../../vocabulary.ts';

const is = (field: `/${string}`, ...values: readonly string[]): Test => ({ field, in: values });
const refused: Trigger = { action: 'approve-inspection', when: is('/decision', 'refused') };
const undone: Trigger = {
  action: 'record-remedy-result',
  when: is('/result', 'revoked', 'changed', 'unlawful', 'void'),
  on: '/decidedOn',
};
/** The order itself is gone, and with it what had to be looked at again. */
const struck: Trigger = { action: 'record-remedy-result', when: is('/result', 'revoked', 'void'), on: '/decidedOn' };
const served = (paper: string): Trigger => ({ action: 'serve-paper', when: is('/paper', paper), on: '/servedOn' });

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
  ...disclosureClocks({ limit: 'SEED-20WD', title: '公示检查结果', decided: [{ action: 'tell-result' }], undone: [undone] }),
  {
    id: 'reconsideration',
    limit: 'ARL-20-60D',
    title: '当事人申请行政复议',
    starts: [{ action: 'order-correction', when: is('/handedOver', 'signed') }, served('correction-order')],
    stops: [{ action: 'receive-remedy', when: is('/kind', 'reconsideration', 'reconsideration-simple') }],
    track: 'remedy',
  },
  {
    id: 'litigation',
    limit: 'ALiL-46-6M',
    title: '当事人提起诉讼',
    starts: [{ action: 'order-correction', when: is('/handedOver', 'signed') }, served('correction-order')],
    stops: [{ action: 'receive-remedy', when: is('/kind', 'litigation') }],
    track: 'remedy',
  },
  {
    id: 'remedy-reply',
    limit: 'ARL-48-10D',
    title: '复议答复',
    starts: [{ action: 'receive-remedy', when: is('/kind', 'reconsideration'), on: '/receivedOn' }],
    stops: [{ action: 'reply-to-remedy', on: '/repliedOn' }],
    track: 'remedy',
  },
  {
    id: 'remedy-reply-simple',
    limit: 'ARL-54-5D',
    title: '复议答复（简易程序）',
    starts: [{ action: 'receive-remedy', when: is('/kind', 'reconsideration-simple'), on: '/receivedOn' }],
    stops: [{ action: 'reply-to-remedy', on: '/repliedOn' }],
    track: 'remedy',
  },
  {
    id: 'court-reply',
    limit: 'ALiL-67-15D',
    title: '应诉举证',
    starts: [{ action: 'receive-remedy', when: is('/kind', 'litigation'), on: '/receivedOn' }],
    stops: [{ action: 'reply-to-remedy', on: '/repliedOn' }],
    track: 'remedy',
  },
  {
    id: 'archiving',
    limit: 'ARCHIVE-DAYS',
    title: '归档',
    starts: [{ action: 'close-inspection' }],
    stops: [{ action: 'archive-case' }],
  },
];
