import { carryOutRemedyResult } from '../../actions/carry-out-remedy-result/action.ts';
import { proposeClosing as proposeClosingAction } from '../../actions/propose-closing/action.ts';
import { receiveReconsiderationOpinion } from '../../actions/receive-reconsideration-opinion/action.ts';
import { recordRemedyResult as recordRemedyResultAction } from '../../actions/record-remedy-result/action.ts';
import { reportToReconsiderationOrgan } from '../../actions/report-to-reconsideration-organ/action.ts';
import { alil, apl, arl, wsl } from '../../cite.ts';
import { placed } from '../../placed.ts';
import { reconsiderationClock, remedyReplyClocks } from './remedy.ts';
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

const adverse: Test = { field: '/result', in: ['revoked', 'changed', 'unlawful', 'void'] };

/** A result against the bureau is to be carried out (复议法 77, 行诉法 76, 96). */
const recordRemedyResult = placed(recordRemedyResultAction, {
  step: { moves: [...recordRemedyResultAction.step.moves, { track: 'compliance', to: 'due', when: adverse }] },
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
  {
    id: 'redo',
    limit: 'REDO-DUE',
    title: '重新作出处理决定',
    starts: [
      {
        action: 'record-remedy-result',
        when: { all: [{ field: '/redo', in: [true] }, { not: { field: '/redoBy', in: [null, ''] } }] },
        on: '/decidedOn',
      },
    ],
    dueAt: '/redoBy',
    stops: decided,
    track: 'remedy',
  },
  {
    id: 'reconsideration-opinion',
    limit: 'ARL-76-60D',
    title: '报送复议意见书纠正情况',
    starts: [{ action: 'receive-reconsideration-opinion', on: '/receivedOn' }],
    stops: [{ action: 'report-to-reconsideration-organ', on: '/reportedOn' }],
    track: 'opinion',
  },
];
