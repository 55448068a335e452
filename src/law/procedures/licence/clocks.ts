import { all } from '../../cite.ts';
import { licenceMatters } from '../../matters/other.ts';
import { publicationClock, withdrawalClock } from '../shared/disclosure.ts';
import { litigationClock, reconsiderationClock, redoClock, remedyReplyClocks } from '../shared/remedy.ts';
import { against } from '../../remedy-results.ts';
import { reviewClocks } from '../shared/review.ts';
import { inPublic } from '../shared/tracks.ts';
import { certificateDue, overturned, restoredUnseen, standsAfterAll } from './remedy.ts';
import type { ClockUse, Json, LimitId, Test, Trigger } from '../../vocabulary.ts';

const is = (field: `/${string}`, ...values: readonly Json[]): Test => ({ field, in: values });
const served = (paper: string): Trigger => ({ action: 'serve-paper', when: is('/paper', paper), on: '/servedOn' });
const of = (act: string, action: string, on?: `/${string}`): Trigger => ({ action, when: is('/act', act), ...(on ? { on } : {}) });
const decidedOf = (act: string): readonly Trigger[] => [
  { action: 'decide-licence', when: is('/draft/act', act) },
  { action: 'grant-licence', when: is('/draft/act', act) },
];
const also = (trigger: Trigger, test: Test): Trigger => ({ ...trigger, when: trigger.when ? { all: [trigger.when, test] } : test });
/** A text of the case stands in public, if only until it is withdrawn. */
const standing: Test = { track: 'disclosure', at: [...inPublic, 'to-withdraw'] };
const undone: readonly Trigger[] = [
  { action: 'decide-ending' },
  { action: 'record-remedy-result', when: { all: [against, { not: standsAfterAll }] }, on: '/effectiveOn' },
];
const over: readonly Trigger[] = [{ action: 'decide-ending' }, { action: 'cancel-licence' }];

const onlyFor = (trigger: Trigger, test: Test | undefined): Trigger => (test ? also(trigger, test) : trigger);

/** 许可法 32 Ⅰ 4, once for each kind of request. */
function intake(id: string, title: string, act: string, applied: string): ClockUse {
  return {
    id,
    limit: 'ALL-32-5D',
    title,
    starts: [{ action: applied, on: '/receivedOn' }],
    stops: ['notify-supplement', 'accept-application', 'refuse-acceptance', 'withdraw-application'].map((action) => of(act, action)),
    lapses: { title: '视为受理', says: '五个工作日内没有一次告知补正，自收到申请材料之日起即为受理。', articles: [all(32, 1, 4)] },
    track: act === 'grant' ? 'main' : act === 'change' ? 'change' : 'renewal',
  };
}

/**
 * The decision (许可法 42). Unless the applicant is told what is missing, the application counts as accepted from the day it came (32 Ⅰ 4): so
 * it is counted from then until the acceptance says otherwise. 危化条例 35 counts from the complete papers, whenever they are accepted.
 */
function decision(
  id: string,
  limit: LimitId,
  title: string,
  act: 'grant' | 'change',
  {
    applied,
    accepted,
    when,
  }: { readonly applied: string; readonly accepted: boolean; readonly when?: { readonly field: Test; readonly fact: Test } },
): ClockUse {
  return {
    id,
    limit,
    title,
    starts: [
      onlyFor({ action: applied, on: '/receivedOn' }, when?.field),
      onlyFor(accepted ? of(act, 'accept-application', '/acceptedOn') : of(act, 'receive-supplement', '/receivedOn'), when?.fact),
    ],
    stops: [
      ...['notify-supplement', 'refuse-acceptance', 'withdraw-application'].map((action) => of(act, action)),
      ...decidedOf(act),
      ...(act === 'change' ? over : []),
    ],
    pauses: [
      {
        from: of(act, 'exclude-period', '/from'),
        to: { action: 'end-excluded-period', when: { fact: 'exclusionFor', in: [act] }, on: '/endedOn' },
      },
    ],
    extends: [{ on: of(act, 'extend-licence-limit'), length: 10 }],
    track: act === 'grant' ? 'main' : 'change',
  };
}

const decisionIds: Readonly<Record<string, string>> = { 'XK-FW-019-2': 'decision-fireworks', 'XK-HAZ-035': 'decision-hazardous' };
const firstDecisions = licenceMatters.map(({ id, licence }) =>
  decision(decisionIds[id] ?? id, licence.limit, '作出许可决定', 'grant', {
    applied: 'apply-for-licence',
    accepted: licence.limit !== 'HAZ-35-30D',
    when: { field: is('/matter', id), fact: { fact: 'matter', in: [id] } },
  }),
);

/** What somebody may fight: a decision, an ending, and that an application is not taken up. */
const told: readonly Trigger[] = [served('licence-decision'), served('licence-ending'), served('licence-refused-acceptance')];

/** 法定期限 of a licence's file. */
export const clocks: readonly ClockUse[] = [
  intake('intake', '一次告知补正', 'grant', 'apply-for-licence'),
  intake('change-intake', '一次告知补正（变更）', 'change', 'apply-for-change'),
  intake('renewal-intake', '一次告知补正（延续）', 'renew', 'apply-for-renewal'),
  ...firstDecisions,
  decision('change-decision', 'ALL-42-20D', '作出变更决定', 'change', { applied: 'apply-for-change', accepted: true }),
  {
    id: 'renewal-decision',
    limit: 'LICENCE-RENEWAL-DUE',
    title: '有效期届满前决定是否延续',
    starts: [{ action: 'apply-for-renewal' }],
    dueAt: '/validUntil',
    stops: [
      of('renew', 'refuse-acceptance'),
      of('renew', 'withdraw-application'),
      ...decidedOf('renew'),
      { action: 'confirm-deemed-renewal' },
      ...over,
    ],
    lapses: {
      title: '视为准予延续',
      says: '延续申请按期提出，有效期届满前没有决定，视为准予延续。',
      articles: [all(50, 2)],
      when: { condition: 'renewed-by-silence' },
    },
    track: 'renewal',
  },
  {
    id: 'validity',
    limit: 'LICENCE-VALID-DUE',
    title: '许可有效期',
    starts: [{ action: 'issue-certificate' }],
    dueAt: '/validUntil',
    stops: over,
    lapses: {
      title: '有效期届满，应当注销',
      says: '许可有效期届满未延续，不得再从事许可的活动，应当办理注销。',
      articles: [all(70, 1, 1)],
      when: { condition: 'licence-expired' },
    },
  },
  ...reviewClocks('draft-licence-decision'),
  {
    id: 'statement',
    limit: 'LICENCE-STATEMENT',
    title: '利害关系人、被许可人陈述申辩',
    starts: [served('licence-third-party'), served('licence-ending-notice')],
    stops: [{ action: 'decide-licence' }, { action: 'decide-ending' }, { action: 'drop-ending' }, { action: 'cancel-licence' }],
    track: 'third-party',
  },
  {
    id: 'hearing-request',
    limit: 'ALL-47-5D',
    title: '要求听证',
    starts: [served('licence-hearing-offer'), served('licence-ending-notice')],
    stops: [
      { action: 'request-hearing', on: '/requestedOn' },
      { action: 'waive-hearing', on: '/waivedOn' },
      { action: 'decide-licence' },
      { action: 'decide-ending' },
      { action: 'drop-ending' },
      { action: 'cancel-licence' },
    ],
    track: 'hearing',
  },
  {
    id: 'hearing-hold',
    limit: 'ALL-47-20D',
    title: '组织听证',
    starts: [{ action: 'request-hearing', on: '/requestedOn' }],
    stops: [
      { action: 'hold-hearing', on: '/heldOn' },
      { action: 'waive-hearing', on: '/waivedOn' },
      { action: 'refuse-hearing' },
      { action: 'withdraw-application' },
      { action: 'drop-ending' },
      { action: 'cancel-licence' },
    ],
    track: 'hearing',
  },
  {
    id: 'hearing-notice',
    limit: 'ALL-48-7D',
    title: '送达听证通知（听证七个工作日前）',
    starts: [{ action: 'appoint-hearing', on: '/heldOn' }],
    stops: [served('licence-hearing-notice'), { action: 'waive-hearing' }, { action: 'withdraw-application' }, { action: 'drop-ending' }],
    track: 'hearing',
  },
  {
    id: 'certificate',
    limit: 'ALL-44-10D',
    title: '颁发、送达许可证件',
    starts: [
      { action: 'decide-licence', when: is('/draft/outcome', 'approve') },
      { action: 'grant-licence' },
      { action: 'confirm-deemed-renewal' },
      { action: 'record-remedy-result', when: certificateDue },
    ],
    stops: [served('licence-certificate'), ...over],
    track: 'certificate',
  },
  publicationClock('disclosure', {
    limit: 'SEED-7WD',
    title: '公示许可决定',
    decided: [
      ...decidedOf('grant').map((trigger) => also(trigger, { not: standing })),
      { action: 'record-remedy-result', when: { all: [overturned, restoredUnseen] } },
    ],
    undone,
  }),
  {
    id: 'disclosure-update',
    limit: 'SEED-7WD',
    title: '更新公示的许可状态',
    starts: [
      ...[...decidedOf('change'), ...decidedOf('renew'), { action: 'confirm-deemed-renewal' }, { action: 'cancel-licence' }].map(
        (trigger) => also(trigger, { track: 'disclosure', at: inPublic }),
      ),
      ...decidedOf('grant').map((trigger) => also(trigger, standing)),
      { action: 'record-remedy-result', when: { all: [overturned, standing, standsAfterAll] } },
    ],
    stops: [{ action: 'correct-disclosure', when: is('/result', 'passed') }, { action: 'withdraw-disclosure' }, ...undone],
    track: 'disclosure',
  },
  {
    ...withdrawalClock('WITHDRAW-WD', undone),
    stops: [
      { action: 'withdraw-disclosure' },
      ...decidedOf('grant'),
      { action: 'record-remedy-result', when: { all: [overturned, standsAfterAll] } },
    ],
  },
  reconsiderationClock(told),
  litigationClock(told),
  ...remedyReplyClocks,
  redoClock([...decidedOf('grant'), ...decidedOf('change'), ...decidedOf('renew')]),
  {
    id: 'archiving',
    limit: 'ARCHIVE-DAYS',
    title: '归档',
    starts: [
      of('grant', 'refuse-acceptance'),
      of('grant', 'withdraw-application'),
      { action: 'decide-licence', when: { all: [is('/draft/act', 'grant'), is('/draft/outcome', 'refuse')] } },
      { action: 'cancel-licence' },
    ],
    stops: [{ action: 'archive-case' }],
  },
];
