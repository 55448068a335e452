import { enforcementClocks } from '../shared/enforcement.ts';
import { publicationClock, withdrawalClock } from '../shared/disclosure.ts';
import { cashClocks, dueByChange, remedyClocks, settledByChange } from '../shared/penalty.ts';
import { disowned } from '../shared/remedy.ts';
import { undoes } from '../../remedy-results.ts';
import type { ClockUse, Test, Trigger } from '../../vocabulary.ts';

const imposed: Trigger = { action: 'impose-on-the-spot', on: '/decidedOn' };
const fined: Test = { not: { field: '/penalty/measures/fine', in: [null, 0] } };
const served = (paper: string): Trigger => ({ action: 'serve-paper', when: { field: '/paper', in: [paper] }, on: '/servedOn' });
const settled: Trigger = { action: 'record-payment', when: { field: '/settled', in: [true] }, on: '/paidOn' };
const undone: readonly Trigger[] = [{ action: 'revoke-decision' }, settledByChange, { action: 'record-remedy-result', when: undoes }];

/** 法定期限 of the procedure: which limit begins and ends with which action. */
export const clocks: readonly ClockUse[] = [
  ...enforcementClocks.map((clock) =>
    clock.id === 'court-refusal' ? { ...clock, stops: clock.stops.filter(({ action }) => action !== 'propose-closing') } : clock,
  ),
  {
    id: 'filing',
    limit: 'SUMMARY-FILING',
    title: '报机关备案',
    starts: [imposed],
    stops: [{ action: 'file-with-organ', on: '/filedOn' }],
    track: 'filing',
  },
  {
    id: 'payment',
    limit: 'APL-67-15D',
    title: '缴纳罚款',
    starts: [{ ...imposed, when: fined }, dueByChange],
    stops: [settled, { action: 'collect-on-the-spot', on: '/collectedOn' }, ...undone],
    extends: [{ on: { action: 'decide-deferral', when: { field: '/decision', in: ['approved'] } }, lengthAt: '/days' }],
    track: 'payment',
  },
  ...cashClocks,
  {
    id: 'surcharge',
    limit: 'ACL-46-30D',
    title: '加处罚款满三十日',
    starts: [{ action: 'impose-surcharge', on: '/from' }],
    stops: [{ action: 'urge-enforcement' }, settled, ...undone],
    track: 'enforcement',
  },
  {
    id: 'urging',
    limit: 'ACL-54-10D',
    title: '执行催告等待期',
    starts: [served('enforcement-urging')],
    stops: [{ action: 'apply-to-court' }, settled, ...undone],
    track: 'enforcement',
  },
  {
    id: 'court-application',
    limit: 'ACL-53-3M',
    title: '申请法院强制执行',
    starts: [{ action: 'urge-enforcement', on: '/remedyEndsOn' }],
    stops: [{ action: 'apply-to-court' }, settled, ...undone],
    track: 'enforcement',
  },
  {
    id: 'court-acceptance',
    limit: 'ACL-56-5D',
    title: '法院受理',
    starts: [{ action: 'apply-to-court' }],
    stops: [{ action: 'record-court-ruling', on: '/ruledOn' }],
    track: 'enforcement',
  },
  publicationClock('disclosure', { limit: 'WSL-78-7D', title: '公示处罚决定', decided: [imposed], undone: disowned }),
  withdrawalClock('APL-48-3D', disowned),
  {
    id: 'forwarding',
    limit: 'ARL-32-5D',
    title: '转送复议申请',
    starts: [{ action: 'take-reconsideration-request', on: '/receivedOn' }],
    stops: [{ action: 'forward-reconsideration', on: '/forwardedOn' }, ...undone],
    track: 'forwarding',
  },
  ...remedyClocks([imposed], [{ action: 'turn-to-ordinary' }]),
];
