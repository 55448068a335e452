import { receiveRemedy as receive } from '../../actions/receive-remedy/action.ts';
import { recordRemedyResult as record } from '../../actions/record-remedy-result/action.ts';
import { replyToRemedy as reply } from '../../actions/reply-to-remedy/action.ts';
import { alil, arl } from '../../cite.ts';
import { placed } from '../../placed.ts';
import type { Json, Move, Test } from '../../vocabulary.ts';

const undone: Test = { field: '/result', in: ['revoked', 'changed', 'void'] };
const last = (...acts: readonly Json[]): Test => ({ fact: 'decidedAct', in: acts });
const refused: Test = { fact: 'decidedOutcome', in: ['refuse'] };
const granted: Test = { fact: 'decidedOutcome', in: ['approve'] };

/** What the undoing of the last decision leaves: an application to be decided again, a licence that is gone, or one that is back. */
const consequences: readonly Move[] = [
  { track: 'main', to: 'received', when: { all: [undone, { track: 'main', at: ['declined'] }] } },
  { track: 'main', to: 'accepted', when: { all: [undone, last('grant'), refused, { track: 'main', at: ['refused'] }] } },
  { track: 'main', to: 'ended', when: { all: [undone, last('grant'), granted, { track: 'main', at: ['granted', 'in-force'] }] } },
  { track: 'certificate', to: 'void', when: { all: [undone, last('grant'), granted, { track: 'main', at: ['granted', 'in-force'] }] } },
  { track: 'change', to: 'accepted', when: { all: [undone, last('change'), { track: 'main', at: ['in-force'] }] } },
  { track: 'renewal', to: 'accepted', when: { all: [undone, last('renew'), refused, { track: 'main', at: ['in-force'] }] } },
  { track: 'main', to: 'in-force', when: { all: [undone, last('withdraw', 'revoke'), { track: 'main', at: ['ended'] }] } },
  { track: 'ending', to: 'dropped', when: { all: [undone, last('withdraw', 'revoke'), { track: 'main', at: ['ended'] }] } },
  { track: 'certificate', to: 'due', when: { all: [undone, last('withdraw', 'revoke'), { track: 'main', at: ['ended'] }] } },
  {
    track: 'validity',
    to: 'in-force',
    when: { all: [undone, last('change', 'renew', 'withdraw', 'revoke'), { track: 'main', at: ['ended', 'in-force'] }] },
  },
];

const clerks = { roles: ['reviewer', 'window-clerk'] } as const;

export const receiveRemedy = placed(receive, { action: { who: clerks } });
export const replyToRemedy = placed(reply, { action: { who: clerks } });
export const recordRemedyResult = placed(record, {
  action: {
    says: '登记复议决定或者裁判结果；决定被撤销、变更或者确认无效的，申请回到应当重新办理的环节，许可恢复或者失效。',
    articles: [arl(64), alil(70)],
    who: clerks,
    remembers: {
      ...record.action.remembers,
      licenceState: { value: '有效', when: { all: [undone, last('withdraw', 'revoke'), { track: 'main', at: ['ended'] }] } },
      barredOn: { value: null, when: { all: [undone, { any: [refused, last('revoke')] }] } },
    },
  },
  step: { moves: [...record.step.moves, ...consequences] },
});
