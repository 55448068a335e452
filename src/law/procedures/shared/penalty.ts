import { Type } from 'typebox';
import { carryOutRemedyResult } from '../../actions/carry-out-remedy-result/action.ts';
import { proposeClosing as proposeClosingAction } from '../../actions/propose-closing/action.ts';
import { receiveReconsiderationOpinion } from '../../actions/receive-reconsideration-opinion/action.ts';
import { recordRemedyResult as recordRemedyResultAction } from '../../actions/record-remedy-result/action.ts';
import { reportToReconsiderationOrgan } from '../../actions/report-to-reconsideration-organ/action.ts';
import { alil, apl, arl, wsl } from '../../cite.ts';
import { form, money } from '../../form-parts/fields.ts';
import { placed, withFields } from '../../placed.ts';
import { against, changes } from '../../remedy-results.ts';
import { reconsiderationClock, redoClock, remedyReplyClocks } from './remedy.ts';
import type { ClockUse, Test, Track, Trigger } from '../../vocabulary.ts';

/** What follows a penalty beside its payment, the same for one imposed on the spot: remedies and what they ask for, slips, their clocks. */
export const aftermathTracks: Readonly<Record<'compliance' | 'opinion' | 'slip', Track>> = {
  compliance: {
    title: '履行复议、诉讼结果',
    begins: 'none',
    places: { none: { title: '无' }, due: { title: '待履行' }, done: { title: '已履行', end: true } },
  },
  opinion: {
    title: '行政复议意见书',
    begins: 'none',
    places: { none: { title: '无' }, received: { title: '待报送纠正情况' }, reported: { title: '已报送', end: true } },
  },
  slip: {
    title: '文书更正',
    begins: 'none',
    places: { none: { title: '无' }, due: { title: '更正通知书待送达' }, served: { title: '更正通知书已送达', end: true } },
  },
};

/** Money that officers took themselves (处罚法 68, 69): on its way to the bank it is not paid yet. */
export const cashPlaces: Track['places'] = {
  collected: { title: '已当场收缴，待上交' },
  'handed-in': { title: '已上交，待缴付银行' },
};

/** 处罚法 71: two days to hand it in, two more to bank it. */
export const cashClocks: readonly ClockUse[] = [
  {
    id: 'hand-in',
    limit: 'APL-71-2D-A',
    title: '上交当场收缴的罚款',
    starts: [
      { action: 'collect-on-the-spot', when: { field: '/onWater', in: [true] }, on: '/landedOn' },
      { action: 'collect-on-the-spot', when: { field: '/onWater', in: [false] }, on: '/collectedOn' },
    ],
    stops: [{ action: 'hand-in-fine', on: '/handedOn' }],
    track: 'payment',
  },
  {
    id: 'banking',
    limit: 'APL-71-2D-B',
    title: '缴付指定银行',
    starts: [{ action: 'hand-in-fine', on: '/handedOn' }],
    stops: [{ action: 'bank-fine', on: '/bankedOn' }],
    track: 'payment',
  },
];

/** What was paid is as much as the changed decision asks for. */
const paidAsChanged: Test = { all: [changes, { condition: 'paid-as-changed' }] };
/** Paid as it was decided, not as it is changed: the rest is owed anew. */
const owedByChange: Test = {
  all: [changes, { not: { condition: 'paid-as-changed' } }, { track: 'payment', at: ['paid'] }],
};
export const dueByChange: Trigger = { action: 'record-remedy-result', when: owedByChange, on: '/effectiveOn' };
export const settledByChange: Trigger = { action: 'record-remedy-result', when: paidAsChanged };

const whereChanged = { 'x-only-where': { result: ['changed', 'partly-revoked', 'mediated'] } } as const;

/** A result against the bureau is to be carried out (复议法 77, 行诉法 76, 96); a changed decision says what is owed from then on. */
const recordRemedyResult = placed(recordRemedyResultAction, {
  action: {
    form: withFields(
      recordRemedyResultAction.action.form,
      form({
        changedFine: Type.Optional(
          money('变更后的罚款（元）', { description: '结果为变更、部分撤销、调解的填写；不再罚款的填 0。', ...whereChanged }),
        ),
        changedGains: Type.Optional(
          money('变更后的没收违法所得（元）', { description: '结果为变更、部分撤销、调解的填写；没有的填 0。', ...whereChanged }),
        ),
      }),
    ),
    remembers: {
      ...recordRemedyResultAction.action.remembers,
      fine: { from: '/changedFine', when: changes },
      changedGains: { from: '/changedGains', when: changes },
    },
  },
  step: {
    must: [
      ...recordRemedyResultAction.step.must,
      {
        articles: [arl(63), alil(77, 1)],
        test: {
          any: [
            { not: changes },
            { all: [{ not: { field: '/changedFine', in: [null] } }, { not: { field: '/changedGains', in: [null] } }] },
          ],
        },
        says: '结果为变更、部分撤销或者调解的，请填写变更后的罚款和没收违法所得数额，没有的填 0；以后按这个数额缴款和执行。',
      },
    ],
    moves: [
      ...recordRemedyResultAction.step.moves,
      { track: 'compliance', to: 'due', when: against },
      { track: 'payment', to: 'due', when: owedByChange },
      { track: 'payment', to: 'paid', when: { all: [paidAsChanged, { track: 'payment', at: ['due', 'deferral-requested', 'deferred'] }] } },
    ],
  },
});

const { step: closing } = proposeClosingAction;
const proposeClosing = placed(proposeClosingAction, {
  step: {
    from: { ...closing.from, compliance: ['none', 'done'], slip: ['none', 'served'] },
    must: [
      ...closing.must,
      {
        articles: [wsl(113)],
        test: {
          any: [{ condition: 'closure-not-due' }, { done: 'propose-closure' }, { not: { field: '/noMajorHazard', in: [null, ''] } }],
        },
        says: '处罚次数已达到法定标准：存在重大事故隐患的，应当先提请政府关闭；不存在的，请写明情况。',
      },
      {
        articles: [wsl(113)],
        test: { any: [{ not: { fact: 'majorHazard', in: [true] } }, { condition: 'closure-not-due' }, { done: 'propose-closure' }] },
        says: '调查终结时已认定存在重大事故隐患，处罚次数又达到法定标准，应当先提请政府关闭。',
      },
      {
        articles: [apl(75, 2), apl(48)],
        test: { condition: 'slip-corrected-in-public' },
        says: '公示文本中的笔误还没有更正，请先更正公示内容。',
      },
      {
        articles: [arl(64, 1), alil(70)],
        test: { not: { fact: 'redo', in: ['own', 'ordered'] } },
        says: '决定被撤销后应当重新作出处理，请先重新办理。',
      },
    ],
  },
});

/** Members of both penalty procedures; `proposeClosing` only of the one that closes by approval. */
export const aftermathMembers = {
  carryOutRemedyResult,
  receiveReconsiderationOpinion,
  recordRemedyResult,
  reportToReconsiderationOrgan,
} as const;
export { proposeClosing };

/** @param served what gives the party the decision, from which its sixty days run; @param decided what makes the decision anew */
export const remedyClocks = (served: readonly Trigger[], decided: readonly Trigger[]): readonly ClockUse[] => [
  reconsiderationClock(served),
  ...remedyReplyClocks,
  redoClock(decided),
  {
    id: 'reconsideration-opinion',
    limit: 'ARL-76-60D',
    title: '报送复议意见书纠正情况',
    starts: [{ action: 'receive-reconsideration-opinion', on: '/receivedOn' }],
    stops: [{ action: 'report-to-reconsideration-organ', on: '/reportedOn' }],
    track: 'opinion',
  },
];
