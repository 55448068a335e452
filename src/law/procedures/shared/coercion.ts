import { approveClosing } from '../../actions/approve-closing/action.ts';
import { archiveCase } from '../../actions/archive-case/action.ts';
import { decideRecusal } from '../../actions/decide-recusal/action.ts';
import { proposeClosing } from '../../actions/propose-closing/action.ts';
import { receiveRemedy } from '../../actions/receive-remedy/action.ts';
import { recordAppeal } from '../../actions/record-appeal/action.ts';
import { recordJudgment } from '../../actions/record-judgment/action.ts';
import { recordRemedyResult } from '../../actions/record-remedy-result/action.ts';
import { replyToRemedy } from '../../actions/reply-to-remedy/action.ts';
import { requestRecusal } from '../../actions/request-recusal/action.ts';
import { revokeDecision } from '../../actions/revoke-decision/action.ts';
import { acl, alil, arl, seed } from '../../cite.ts';
import { placed } from '../../placed.ts';
import { litigationClock, reconsiderationClock, remedyReplyClocks } from './remedy.ts';
import { undoes } from '../../remedy-results.ts';
import type { ClockUse, Member, Move, PlaceId, Step, Trigger } from '../../vocabulary.ts';

/** What a coercive measure that is undone leads to: it may no longer be held up (强制法 28, 41). */
interface Undone {
  readonly from: PlaceId;
  readonly to: PlaceId;
}

/**
 * What every procedure of coercion has beside its own: recusal, remedies, revocation, closing and archiving. Their actions were written for
 * penalties; here they stand on the law of coercion.
 * @param working where recusal may be asked for
 * @param settled where closing is proposed, and where it goes back to
 * @param closable what else has to be over for that, track by track
 * @param archived places that are archived without closing
 * @param undo where the case goes when the decision is undone while the measure lasts
 */
export function coercionMembers({
  working,
  settled,
  closable,
  archived,
  undo,
}: {
  readonly working: readonly PlaceId[];
  readonly settled: PlaceId;
  readonly closable: Step['from'];
  readonly archived: readonly PlaceId[];
  readonly undo: readonly Undone[];
}): Readonly<Record<string, Member>> {
  const ended = undo.map(({ from, to }): Move => ({ track: 'main', to, when: { track: 'main', at: [from] } }));
  const endedBy = undo.map(({ from, to }): Move => ({ track: 'main', to, when: { all: [undoes, { track: 'main', at: [from] }] } }));
  const recused = decideRecusal.step.moves.filter(({ track }) => track !== 'hearing');
  return {
    requestRecusal: placed(requestRecusal, { step: { from: { ...requestRecusal.step.from, main: working } } }),
    decideRecusal: placed(decideRecusal, { step: { moves: recused } }),
    receiveRemedy,
    replyToRemedy,
    recordJudgment,
    recordAppeal,
    recordRemedyResult: placed(recordRemedyResult, {
      action: {
        says: '登记已经生效的复议决定或者裁判：决定被撤销、确认无效的，措施应当立即解除；变更的，按变更后的内容执行；确认违法的，决定仍然有效。',
        articles: [arl(63), arl(64), arl(65), arl(67), alil(70), alil(74), alil(75), acl(41)],
      },
      step: { moves: [...recordRemedyResult.step.moves, ...endedBy] },
    }),
    revokeDecision: placed(revokeDecision, {
      action: {
        says: '发现强制决定违法或者不当的，由主要负责人决定撤销、变更；措施应当立即解除，已公示的及时撤回。',
        articles: [acl(8, 1), acl(68, 1), seed(3)],
      },
      step: {
        articles: [acl(8, 1), acl(68, 1)],
        must: revokeDecision.step.must.map((one) => ({ ...one, articles: [acl(8, 1)] })),
        moves: [...revokeDecision.step.moves, ...ended],
      },
    }),
    proposeClosing: placed(proposeClosing, {
      action: { says: '措施已经解除、处理或者恢复，有关决定执行完毕的，承办人提请结案。', articles: [seed(6)] },
      step: { from: { ...closable, main: [settled], remedy: ['none', 'ended'] }, articles: [seed(6)], must: [] },
    }),
    approveClosing: placed(approveClosing, {
      action: { articles: [seed(6)] },
      step: {
        articles: [seed(6)],
        must: approveClosing.step.must.map((one) => ({ ...one, articles: [seed(6)] })),
        moves: [
          { track: 'main', to: 'closed', when: { field: '/decision', in: ['approved'] } },
          { track: 'main', to: settled, when: { field: '/decision', in: ['returned'] } },
        ],
      },
    }),
    archiveCase: placed(archiveCase, {
      action: { articles: [seed(6)] },
      step: {
        from: { main: ['closed', ...archived] },
        articles: [seed(6)],
        must: archiveCase.step.must.map((one) => ({ ...one, articles: [seed(6)] })),
      },
    }),
  };
}

/** 救济和归档期限, from the service of the decision. */
export const coercionClocks = ({
  served,
  archived,
}: {
  readonly served: readonly Trigger[];
  readonly archived: readonly Trigger[];
}): readonly ClockUse[] => [
  reconsiderationClock(served),
  litigationClock(served),
  ...remedyReplyClocks,
  {
    id: 'archiving',
    limit: 'ARCHIVE-DAYS',
    title: '归档',
    starts: [{ action: 'approve-closing', when: { field: '/decision', in: ['approved'] } }, ...archived],
    stops: [{ action: 'archive-case' }],
  },
];
