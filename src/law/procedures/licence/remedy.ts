import { recordAppeal as appeal } from '../../actions/record-appeal/action.ts';
import { recordJudgment as judge } from '../../actions/record-judgment/action.ts';
import { receiveRemedy as receive } from '../../actions/receive-remedy/action.ts';
import { recordRemedyResult as record } from '../../actions/record-remedy-result/action.ts';
import { replyToRemedy as reply } from '../../actions/reply-to-remedy/action.ts';
import { alil, arl } from '../../cite.ts';
import { placed } from '../../placed.ts';
import { changes, undoes } from '../../remedy-results.ts';
import { inPublic } from '../shared/tracks.ts';
import type { Json, Move, Test } from '../../vocabulary.ts';

/** What was decided last is not left as it was (复议法 63, 64, 67; 行诉法 70, 75, 77). */
export const overturned: Test = { any: [undoes, changes] };
const last = (...acts: readonly Json[]): Test => ({ fact: 'decidedAct', in: acts });
const refused: Test = { fact: 'decidedOutcome', in: ['refuse'] };
const granted: Test = { fact: 'decidedOutcome', in: ['approve'] };
const inForce: Test = { track: 'main', at: ['granted', 'in-force'] };
/** 撤回、撤销 overturned: the licence is back. */
const restored: Test = { all: [last('withdraw', 'revoke'), { track: 'main', at: ['ended'] }] };
/** 注销 overturned: back is what it ended by itself; what had been withdrawn or revoked before stays so. */
const reinstated: Test = {
  all: [last('cancel'), { track: 'main', at: ['cancelled'] }, { not: { fact: 'cancelledFor', in: ['undone'] } }],
};
/** What was granted stands, with the content that the result gives it (复议法 63). */
const grantChanged: Test = { all: [changes, last('grant'), granted, inForce] };
/** A licence stands after all: its public text is mended, not taken down. */
export const standsAfterAll: Test = { any: [last('change', 'renew'), restored, reinstated, grantChanged] };
/** The licence is back, and nothing of it stands in public any more. */
export const restoredUnseen: Test = { all: [restored, { track: 'disclosure', at: ['withdrawn', 'exempt'] }] };
const back: Test = { any: [restored, reinstated] };
/** The licence is to be had, and not as the certificate has it, or without one. */
export const certificateDue: Test = { all: [overturned, { any: [back, grantChanged] }] };
const when = (...tests: readonly Test[]): { readonly when: Test } => ({ when: { all: [overturned, ...tests] } });

const grantGone: Test = { all: [undoes, last('grant'), granted, inForce] };

/** It is to be decided anew (复议法 64 Ⅰ, 行诉法 70): the application is under examination again. */
const grantRedone: Test = { all: [grantGone, { field: '/redo', in: [true] }] };

/** What the undoing of the last decision leaves: an application to be decided again, a licence that is gone, or one that is back. */
const consequences: readonly Move[] = [
  { track: 'main', to: 'received', ...when({ track: 'main', at: ['declined'] }) },
  { track: 'main', to: 'accepted', ...when(last('grant'), refused, { track: 'main', at: ['refused'] }) },
  { track: 'validity', to: 'revoked', ...when({ track: 'main', at: ['declined', 'refused'] }) },
  { track: 'main', to: 'ended', when: grantGone },
  { track: 'main', to: 'accepted', when: grantRedone },
  { track: 'certificate', to: 'void', when: grantGone },
  { track: 'change', to: 'accepted', ...when(last('change'), { track: 'main', at: ['in-force'] }) },
  { track: 'renewal', to: 'accepted', ...when(last('renew'), refused, { track: 'main', at: ['in-force'] }) },
  { track: 'main', to: 'in-force', ...when(back) },
  { track: 'ending', to: 'dropped', ...when(restored) },
  { track: 'certificate', to: 'due', when: certificateDue },
  { track: 'validity', to: 'in-force', ...when({ any: [back, { all: [last('change', 'renew'), { track: 'main', at: ['in-force'] }] }] }) },
  { track: 'disclosure', to: 'published', ...when(standsAfterAll, { track: 'disclosure', at: [...inPublic, 'to-withdraw'] }) },
  { track: 'disclosure', to: 'due', ...when(standsAfterAll, { track: 'disclosure', at: ['due', 'prepared', 'checked'] }) },
  { track: 'disclosure', to: 'due', ...when(restoredUnseen) },
];

const clerks = { roles: ['reviewer', 'window-clerk'] } as const;

export const receiveRemedy = placed(receive, { action: { who: clerks } });
export const replyToRemedy = placed(reply, { action: { who: clerks } });
export const recordJudgment = placed(judge, { action: { who: clerks } });
export const recordAppeal = placed(appeal, { action: { who: clerks } });
export const recordRemedyResult = placed(record, {
  action: {
    says: '登记已经生效的复议决定或者裁判：决定被撤销、变更或者确认无效的，申请回到应当重新办理的环节，许可恢复、变更或者失效；确认违法的，决定仍然有效。',
    articles: [arl(63), arl(64), arl(65), arl(67), alil(70), alil(74), alil(75)],
    who: clerks,
    remembers: {
      ...record.action.remembers,
      licenceState: [
        { value: '有效', ...when(back) },
        { value: '已撤销', when: grantGone },
      ],
      barredOn: { value: null, when: { all: [overturned, { any: [refused, last('revoke')] }] } },
    },
  },
  step: { moves: [...record.step.moves, ...consequences] },
});
