import { addDays, dayOf } from '#law/calendar.ts';
import type { Instant, JsonObject, Standing } from '#law/vocabulary.ts';
import { digestOf, draft20000, draft80000, draftOfNone } from '#tests/law/drafts.ts';
import { forms, pointsWith } from '#tests/law/forms.ts';
import { signers } from '#tests/law/signers.ts';

/** Everything that may be tried in the walk: every branch of every form on which a gate, a move or a condition of the decision looks. */
export interface Attempt {
  readonly action: string;
  readonly by: string;
  form(known: { readonly standing: Standing; readonly now: Instant }): JsonObject;
}

/**
 * A penalty over the threshold for a hearing, one under it, and none at all. Beyond what each is, a gate sees of two drafts only whether
 * they are the same and which is heavier: the same draft made again stands for a change that stays within the notice.
 */
export const drafts = [draft80000, draft20000, draftOfNone] as const;
export const digests: readonly (string | null)[] = drafts.map((draft) => digestOf(draft));

function attempts(action: string, variants: readonly JsonObject[] = [{}], by: readonly string[] = [signers[action] ?? 'zhang']): Attempt[] {
  return by.flatMap((signer) =>
    variants.map((changes) => ({ action, by: signer, form: (known) => ({ ...forms[action]?.(known), ...changes }) })),
  );
}

const threeHandlers: readonly JsonObject[] = [{ officers: ['zhang', 'li'] }, { officers: ['zhang', 'wang'] }];
const wrongDigest = 'f'.repeat(64);
const problem = { point: 'facts', says: '证据不足', asks: '补充' };
const answer = (done: string) => ({ answers: [{ problem: 1, answer: '答复', done }] });
const reviewers = ['shen', 'xin', 'wang', 'shuang'];
const digestsTried: readonly JsonObject[] = [{}, { draftDigest: wrongDigest }];

export const universe: readonly Attempt[] = [
  ...attempts('register-clue'),
  ...attempts('dismiss-clue'),
  ...attempts('propose-filing', threeHandlers.slice(0, 1)),
  ...attempts('approve-filing', [{}, { decision: 'returned' }, { decision: 'refused' }], ['fen', 'shuang']),
  ...attempts('collect-evidence', threeHandlers),
  ...attempts('merge-clue'),
  ...attempts('merge-case'),
  ...attempts('transfer-to-organ'),
  ...attempts('dismiss-case'),
  ...attempts(
    'conclude-investigation',
    drafts.flatMap((draft) => [{ draft }, { draft, newFacts: '与申辩无关的新证据' }]),
  ),
  ...attempts('submit-for-review', [
    { complexity: 'normal', answers: [] },
    { complexity: 'normal', ...answer('supplemented') },
    { complexity: 'normal', ...answer('disagreed') },
    { complexity: 'complex', ...answer('supplemented') },
    { draftDigest: wrongDigest },
  ]),
  ...attempts('return-incomplete', [{}], reviewers),
  ...attempts(
    'review-decision',
    [
      {},
      { opinion: 'B' },
      { opinion: 'C', points: pointsWith('facts'), problems: [problem] },
      { opinion: 'A', points: pointsWith('facts'), problems: [problem] },
      { draftDigest: wrongDigest },
    ],
    [...reviewers, 'ju'],
  ),
  ...attempts('settle-disagreement', [{ result: 'follow' }, { result: 'again' }]),
  ...attempts('notify-penalty', digestsTried),
  ...attempts('notify-hearing', digestsTried),
  ...attempts('serve-paper', [{ paper: 'notice' }, { paper: 'hearing-notice' }, { paper: 'hearing-appointment' }]),
  ...attempts('hear-defence', threeHandlers),
  ...attempts('waive-defence'),
  ...attempts('review-defence', [{ result: 'rejected' }, { result: 'adopted' }]),
  ...attempts('request-hearing'),
  ...attempts('waive-hearing'),
  ...attempts('refuse-hearing', [{ ground: 'late' }, { ground: 'not-party' }]),
  ...appointments(),
  ...attempts('hold-hearing', [{ finding: 'maintain' }]),
  ...attempts('end-hearing'),
  ...attempts('discuss-collectively', [{}, { result: 'otherwise' }, { draftDigest: wrongDigest }]),
  ...['decide-penalty', 'decide-no-penalty'].flatMap((action) =>
    attempts(
      action,
      drafts.flatMap((draft) => [{ draft }, { draft, lateReason: '鉴定耗时' }]),
      ['ju', 'shuang', 'shen'],
    ),
  ),
  ...attempts('propose-police-transfer'),
  ...attempts('decide-police-transfer', [{}, { decision: 'refused' }]),
  ...attempts('hand-over-to-police'),
  ...attempts('record-police-decision', [{ decision: 'filed' }, { decision: 'refused' }, { decision: 'returned' }]),
  ...attempts('ask-police-review'),
  ...attempts('revoke-decision', [{ afterwards: 'redo' }, { afterwards: 'none' }]),
  ...attempts('reopen-case'),
];

/** A hearing is appointed for thirty days from now: enough for the seven working days, and over after one wait. */
function appointments(): Attempt[] {
  return attempts('appoint-hearing').map((attempt) => ({
    ...attempt,
    form: (known) => ({ ...attempt.form(known), heldOn: addDays(dayOf(known.now), 30) }),
  }));
}

/** Longer than every limit the decision hangs on: one wait and it has passed. */
export const waitDays = 100;
