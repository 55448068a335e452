import { canonical, procedureHash } from '#ledger/index.ts';

const penaltyActions = [
  'register-clue',
  'inspect-premises',
  'propose-filing',
  'approve-filing',
  'summon-for-inquiry',
  'record-inquiry',
  'collect-evidence',
  'order-correction',
  'preserve-evidence',
  'dispose-preserved-evidence',
  'conclude-investigation',
  'submit-for-review',
  'return-incomplete',
  'review-decision',
  'notify-penalty',
  'notify-hearing',
  'serve-paper',
  'hear-defence',
  'review-defence',
  'hold-hearing',
  'discuss-collectively',
  'decide-penalty',
  'decide-no-penalty',
  'decide-otherwise',
  'probe-secretly',
  'propose-closing',
  'propose-police-transfer',
  'hand-over-to-police',
  'urge-payment',
  'impose-surcharge',
  'urge-enforcement',
  'apply-to-court',
  'revoke-decision',
  'reopen-case',
  'impose-on-the-spot',
  'survey-scene',
  'take-samples',
  'propose-preserved-disposal',
  'confirm-service-address',
  'record-promise',
  'erase',
];
const registerActions = ['bootstrap', 'enrol-person', 'grant-role', 'end-role', 'record-certificate', 'end-certificate'];

/** Only as much of a procedure as the database reads; the real ones are tested with the law. */
function version(id: string, kind: string, actions: readonly string[], marks: Readonly<Record<string, object>> = {}) {
  const value = {
    procedure: { id, kind, steps: actions.map((action) => ({ action })) },
    actions: Object.fromEntries(actions.map((action) => [action, { id: action, ...marks[action] }])),
  };
  return { hash: procedureHash(value), value: canonical(value) };
}

/** Two actions the database's own lists do not know: the procedure itself says that one decides and one handles. */
export const penalty = version('ordinary-penalty', 'penalty', penaltyActions, {
  'decide-otherwise': { decides: true },
  'probe-secretly': { handles: true },
});
/** Says that a penalty decision decides nothing. The database knows better. */
export const lax = version('lax-penalty', 'penalty', penaltyActions, { 'decide-penalty': { decides: false } });
export const peopleRegister = version('people-register', 'register', registerActions);
export const drawRegister = version('draw-register', 'register', ['open-draws', 'commit-draw', 'reveal-draw', 'abandon-draw']);
/** Another register, and the same in a later release. */
export const settingsRegister = version('settings-register', 'register', ['open-settings', 'set-settings']);
export const laterSettings = version('settings-register', 'register', ['open-settings', 'set-settings', 'note-settings']);
