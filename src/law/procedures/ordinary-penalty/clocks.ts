import { correctionClocks } from '../shared/correction.ts';
import { publicationClock, withdrawalClock } from '../shared/disclosure.ts';
import { enforcementClocks } from '../shared/enforcement.ts';
import { cashClocks, dueByChange, remedyClocks, settledByChange } from '../shared/penalty.ts';
import { undoes } from '../../remedy-results.ts';
import { disowned, litigationClock } from '../shared/remedy.ts';
import { reviewClocks } from '../shared/review.ts';
import type { ClockUse, Json, Test, Trigger } from '../../vocabulary.ts';

const served = (paper: string): Trigger => ({ action: 'serve-paper', when: { field: '/paper', in: [paper] }, on: '/servedOn' });
const punished: readonly Trigger[] = [{ action: 'decide-penalty' }, { action: 'decide-daily-penalty' }];
const decided: readonly Trigger[] = [...punished, { action: 'decide-no-penalty' }];
const ended: readonly Trigger[] = [{ action: 'dismiss-case' }, { action: 'transfer-to-organ' }, { action: 'merge-case' }];
const undone: readonly Trigger[] = [{ action: 'revoke-decision' }, { action: 'record-remedy-result', when: undoes }];

const is = (field: `/${string}`, ...values: readonly Json[]): Test => ({ field, in: values });

const settled: Trigger = { action: 'record-payment', when: is('/settled', true) };

/** 法定期限 of the procedure: which limit begins and ends with which action. */
export const clocks: readonly ClockUse[] = [
  {
    id: 'decision',
    limit: 'APL-60-90D',
    title: '作出决定',
    // A decision undone leaves no time of its own for the next one: the strict view is that the ninety days run anew.
    starts: [{ action: 'approve-filing', when: is('/decision', 'approved') }, { action: 'reopen-case' }],
    stops: [...decided, ...ended, { action: 'archive-case' }],
    // 处罚法 60 leaves no time out, not even that in which the police have the case; a later decision says why.
    extends: [{ on: { action: 'extend-decision-limit' }, lengthAt: '/days' }],
  },
  {
    id: 'preservation',
    limit: 'APL-56-7D',
    title: '处理先行登记保存的证据',
    starts: [{ action: 'preserve-evidence', on: '/preservedOn' }],
    stops: [{ action: 'dispose-preserved-evidence', when: is('/decision', 'approved'), on: '/disposedOn' }],
    track: 'preservation',
  },
  ...correctionClocks,
  ...reviewClocks('conclude-investigation'),
  {
    id: 'defence',
    limit: 'FORM-DEFENCE',
    title: '当事人陈述申辩',
    starts: [served('notice')],
    stops: [{ action: 'hear-defence', on: '/heardOn' }, { action: 'waive-defence', on: '/waivedOn' }, ...decided, ...ended],
    track: 'defence',
  },
  {
    id: 'hearing-request',
    limit: 'APL-64-5D',
    title: '当事人要求听证',
    starts: [served('hearing-notice')],
    stops: [{ action: 'request-hearing', on: '/requestedOn' }, { action: 'waive-hearing', on: '/waivedOn' }, ...decided, ...ended],
    track: 'hearing',
  },
  {
    id: 'hearing-notice',
    limit: 'APL-64-7D',
    title: '送达听证会通知（听证七个工作日前）',
    starts: [{ action: 'appoint-hearing', on: '/heldOn' }],
    stops: [served('hearing-appointment'), { action: 'waive-hearing' }],
    track: 'hearing',
  },
  {
    id: 'decision-service',
    limit: 'APL-61-7D',
    title: '送达决定书',
    starts: decided,
    stops: [served('decision'), ...undone],
    track: 'decision-service',
  },
  {
    id: 'payment',
    limit: 'APL-67-15D',
    title: '缴纳罚款',
    starts: [{ ...served('decision'), when: { all: [is('/paper', 'decision'), { condition: 'money-due' }] } }, dueByChange],
    stops: [{ ...settled, on: '/paidOn' }, { action: 'collect-on-the-spot', on: '/collectedOn' }, settledByChange, ...undone],
    extends: [{ on: { action: 'decide-deferral', when: is('/decision', 'approved') }, lengthAt: '/days' }],
    track: 'payment',
  },
  ...cashClocks,
  {
    id: 'surcharge',
    limit: 'ACL-46-30D',
    title: '加处罚款满三十日',
    starts: [{ action: 'impose-surcharge', on: '/from' }],
    stops: [{ action: 'urge-enforcement' }, settled, settledByChange, ...undone],
    track: 'enforcement',
  },
  {
    id: 'urging',
    limit: 'ACL-54-10D',
    title: '执行催告等待期',
    starts: [served('enforcement-urging')],
    stops: [{ action: 'apply-to-court' }, settled, settledByChange, ...undone],
    track: 'enforcement',
  },
  {
    id: 'court-application',
    limit: 'ACL-53-3M',
    title: '申请法院强制执行',
    starts: [{ action: 'urge-enforcement', on: '/remedyEndsOn' }],
    stops: [{ action: 'apply-to-court' }, settled, settledByChange, ...undone],
    track: 'enforcement',
  },
  {
    // Nobody has to have thought of an urging for the bureau's own time to run out (强制法 53).
    id: 'court-window',
    limit: 'COURT-9M',
    title: '申请法院强制执行的最后期限',
    starts: [{ ...served('decision'), when: { all: [is('/paper', 'decision'), { condition: 'money-due' }] } }],
    stops: [
      { action: 'urge-enforcement' },
      { action: 'apply-to-court' },
      { action: 'receive-remedy' },
      { action: 'collect-on-the-spot' },
      // Deferred, the time for the court runs from the end of that (处罚法 72 Ⅱ).
      { action: 'decide-deferral', when: is('/decision', 'approved') },
      settled,
      settledByChange,
      ...undone,
    ],
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
  ...enforcementClocks,
  publicationClock('disclosure', { limit: 'WSL-78-7D', title: '公示处罚决定', decided: punished, undone: disowned }),
  publicationClock('disclosure-no-penalty', {
    limit: 'SEED-7WD',
    title: '公示不予处罚决定',
    decided: [{ action: 'decide-no-penalty' }],
    undone: disowned,
  }),
  withdrawalClock('APL-48-3D', disowned),
  ...remedyClocks([served('decision')], decided),
  litigationClock([served('decision')]),
  {
    id: 'police-decision',
    limit: 'TRF-5-3D',
    title: '决定是否移送公安机关',
    starts: [{ action: 'propose-police-transfer' }],
    stops: [{ action: 'decide-police-transfer' }],
    track: 'transfer',
  },
  {
    id: 'police-handover',
    limit: 'TRF-5-24H',
    title: '向公安机关移送',
    starts: [{ action: 'decide-police-transfer', when: is('/decision', 'approved') }],
    stops: [{ action: 'hand-over-to-police' }],
    track: 'transfer',
  },
  {
    id: 'police-answer',
    limit: 'TRF-8-3D',
    title: '公安机关审查',
    starts: [{ action: 'hand-over-to-police', on: '/handedOn' }],
    stops: [{ action: 'record-police-decision', on: '/receivedOn' }],
    track: 'transfer',
  },
  {
    id: 'police-review',
    limit: 'TRF-9-3D',
    title: '提请公安机关复议',
    starts: [{ action: 'record-police-decision', when: is('/decision', 'refused'), on: '/receivedOn' }],
    stops: [{ action: 'ask-police-review' }, { action: 'conclude-investigation' }],
    track: 'transfer',
  },
  {
    id: 'police-items',
    limit: 'TRF-12-3D',
    title: '移交涉案物品和材料',
    starts: [{ action: 'record-police-decision', when: is('/decision', 'filed'), on: '/receivedOn' }],
    stops: [{ action: 'hand-over-case-items', on: '/handedOn' }],
    track: 'transfer',
  },
  {
    id: 'complaint-reply',
    limit: 'CQRES-13-15WD',
    title: '回复实名投诉举报人',
    starts: [{ action: 'record-complainant', when: { field: '/realName', in: [true] }, on: '/receivedOn' }],
    stops: [{ action: 'answer-complainant', on: '/answeredOn' }],
  },
  {
    id: 'archiving',
    limit: 'ARCHIVE-DAYS',
    title: '归档',
    starts: [
      { action: 'approve-closing', when: is('/decision', 'approved') },
      { action: 'dismiss-case' },
      { action: 'transfer-to-organ' },
      { action: 'record-police-decision', when: is('/decision', 'filed') },
    ],
    stops: [{ action: 'archive-case' }],
  },
];
