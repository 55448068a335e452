import { addDays, calendarOf, dayOf, daysBetween } from '#law/calendar.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import type { Json, JsonObject, Standing, Surroundings } from '#law/vocabulary.ts';
import { draftFor } from '#tests/law/licence.ts';
import { held } from '#tests/law/licence-scenes.ts';
import { people } from '#tests/law/people.ts';
import { type Attempt, placeOn, type State, type Walked, walkAll } from './walk-licence-engine.ts';
import { heldNow, isRenewedBySilence, type Life, lifeAfter, wrongsOf } from './walk-licence-life-ghost.ts';
import { eachOf, endings, examinations, papers, refusalOf, tries } from './walk-licence-universe.ts';

/*
 * Every standing a licence that is held can reach: change, renewal, what silence does, withdrawal and revocation, cancellation, through its
 * whole term and past it, over and over. Not walked, but covered:
 * – withdrawal: the same steps as revocation under another ground, which `propose-ending` tells apart (its own test);
 * – interests of others in a change or renewal: the same gates as at the first application, walked there;
 * – how the limits of a change are counted: as those of the first application; here the reason for being late is always given.
 */
const version = versionOf('licence');
const around: Surroundings = {
  procedure: version.procedure,
  people,
  settings: defaultSettings,
  calendar: calendarOf(),
  matter: null,
  others: [],
  registers: {},
};

/** What goes on at the same time in one walk: all three at once would only multiply what never meets in a gate. */
export type Beside = 'change' | 'ending';

const reasoned = { lateReason: '核查耗时。' };
type Known = Parameters<Attempt['form']>[0];

const renewing: readonly Attempt[] = [
  ...tries('apply-for-renewal', { 'in-time': { timely: 'in-time' }, late: { timely: 'late' } }),
  ...eachOf(['renew'], 'accept-application', { today: {}, 'from receipt': receivedOn }),
  ...eachOf(['renew'], 'refuse-acceptance'),
  ...eachOf(['renew'], 'withdraw-application'),
  ...eachOf(['renew'], 'examine-application', { none: examinations.none, unmet: examinations.unmet }),
  ...drafts('renew', 'approve', 'refuse'),
  ...decisions('renew', 'approve', 'refuse'),
  ...tries('confirm-deemed-renewal'),
];
/** Beside a revocation only what keeps a renewal undecided, and what decides it. */
const mending: readonly Attempt[] = [
  ...eachOf(['renew'], 'notify-supplement', { own: { items: [{ material: 'renewal-application', lacks: 'form', says: '没有签名。' }] } }),
  ...eachOf(['renew'], 'receive-supplement', { all: { materials: ['renewal-application'] } }),
  ...tries('issue-certificate'),
  ...papers('licence-certificate'),
];
const changing: readonly Attempt[] = [
  ...tries('apply-for-change'),
  ...eachOf(['change'], 'accept-application'),
  ...eachOf(['change'], 'withdraw-application'),
  ...eachOf(['change'], 'examine-application', { none: examinations.none }),
  ...drafts('change', 'approve'),
  ...decisions('change', 'approve'),
];
const ending: readonly Attempt[] = [
  ...tries('propose-ending'),
  ...tries('notify-ending'),
  ...papers('licence-ending-notice', 'licence-hearing-notice'),
  ...eachOf(['revoke'], 'hear-opinions', { holder: { speaker: 'holder' } }),
  ...tries('request-hearing'),
  ...tries('waive-hearing'),
  ...tries('appoint-hearing', { revoke: ({ now }: Known) => ({ act: 'revoke', cause: 'requested', heldOn: addDays(dayOf(now), 20) }) }, [
    'fen',
  ]),
  ...tries('hold-hearing', { '': {} }, ['ting']),
  ...tries('draft-licence-decision', { revoke: { draft: endings.revoke } }),
  ...tries('decide-ending', { '': { draft: endings.revoke } }),
  ...tries('drop-ending'),
];
const always: readonly Attempt[] = [
  ...tries('submit-for-review'),
  ...tries('review-decision', { pass: {} }, ['shen']),
  ...tries('cancel-licence', { expired: { ground: 'expired' }, undone: { ground: 'undone' }, terminated: { ground: 'terminated' } }),
];

export const lifeActions: readonly string[] = [...renewing, ...mending, ...changing, ...ending, ...always].map(({ action }) => action);

function receivedOn({ standing }: Known): JsonObject {
  return { acceptedOn: String((standing.facts['received'] as JsonObject | undefined)?.['renew'] ?? '') };
}

function drafts(act: string, ...outcomes: readonly string[]): Attempt[] {
  return tries(
    'draft-licence-decision',
    Object.fromEntries(
      outcomes.map((outcome) => [
        `${act} ${outcome}`,
        (known: Known) => ({ draft: outcome === 'refuse' ? refusalOf(act) : approvalOf(act, known) }),
      ]),
    ),
  );
}

/** Of the draft at hand where it is of this kind, else of another one of this kind: the decision is always on what its label says. */
function decisions(act: string, ...outcomes: readonly string[]): Attempt[] {
  return tries(
    'decide-licence',
    Object.fromEntries(
      outcomes.map((outcome) => [
        `${act} ${outcome}`,
        (known: Known) => {
          const { draft } = known.standing.facts;
          const other = outcome === 'refuse' ? refusalOf(act) : approvalOf(act, known);
          return { draft: isOf(draft, act, outcome) ? draft : other, ...reasoned };
        },
      ]),
    ),
  );
}

function isOf(draft: Json | undefined, act: string, outcome: string): draft is JsonObject {
  const object = draft as JsonObject | undefined;
  return object?.['act'] === act && object['outcome'] === outcome;
}

/** One object for each term, so that its digest is worked out once. */
const made = new Map<string, JsonObject>();
function approvalOf(act: string, known: Known): JsonObject {
  const key = `${act} ${String(known.standing.facts['validUntil'])}`;
  const draft = made.get(key) ?? draftFor(act, known);
  made.set(key, draft);
  return draft;
}

export function walkLife(beside: Beside): Walked {
  const { standing, entries } = held();
  return walkAll<Life>({
    version,
    around,
    universe: [...renewing, ...(beside === 'change' ? [...mending, ...changing] : ending), ...always],
    first: { standing, ghost: heldNow, now: entries.at(-1)?.at ?? '' },
    judged: new Set([
      'apply-for-change',
      'apply-for-renewal',
      'decide-licence',
      'confirm-deemed-renewal',
      'decide-ending',
      'cancel-licence',
      'issue-certificate',
    ]),
    wrongsOf,
    ghostAfter: lifeAfter,
    timeFrom,
    isOver: ({ ghost }) => ghost.main === 'cancelled',
    keyOf,
    faultsOf,
  });
}

/** Thirty days and more at a time: on in the fresh part of the term, to its last thirty days, to its eve, past it. */
function timeFrom({ standing, ghost, now }: State<Life>): { readonly days: number; readonly ghost: Life }[] {
  if (ghost.main !== 'held') return [];
  const left = daysBetween(dayOf(now), String(standing.facts['validUntil']));
  const on = (days: number, zone: Life['zone']) => [{ days, ghost: { ...ghost, tick: ghost.tick + 1, zone } }];
  switch (ghost.zone) {
    case 'fresh':
      return [...(left > 120 ? on(40, 'fresh') : []), ...on(left - 35, 'thirty')];
    case 'thirty':
      return on(left - 5, 'eve');
    case 'eve':
      return on(left + 30, 'past');
    case 'past':
      return on(40, 'past');
  }
}

/** Everything a gate, a condition or a move can look at, as long as it can; days only as "some time has gone by since". */
function keyOf({ standing, ghost }: State<Life>): string {
  const { facts } = standing;
  const tracks = ['main', 'change', 'renewal', 'review', 'hearing', 'certificate', 'ending', 'exclusion', 'third-party'];
  const ago = (begun: number) => begun < ghost.tick;
  const { tick: _, served, appointedAt, change, renewal, ...rest } = ghost;
  const request = ({ received, ...other }: Life['change']) => [other, other.at === 'received' && ago(received)];
  const draft = facts['draft'] as JsonObject | undefined;
  return JSON.stringify([
    tracks.map((track) => placeOn(version, standing, track)),
    rest,
    request(change),
    request(renewal),
    ghost.ending === 'open' && ago(served),
    ['appointed', 'summoned'].includes(ghost.hearing) && ago(appointedAt),
    standing.places['review'] !== 'none' && [draft?.['act'], draft?.['outcome'], facts['reviewedDraft'] === standing.draft],
    ghost.ending === 'none' ? null : facts['endingHeard'],
    statedTerm(standing),
  ]);
}

/** A renewal drafted for a term that has changed since would be another one: it never is, since the draft falls with its act. */
function statedTerm({ facts, places }: Standing): boolean {
  const draft = facts['draft'] as JsonObject | undefined;
  const certificate = draft?.['certificate'] as JsonObject | undefined;
  return (
    places['review'] !== 'none' && draft?.['act'] === 'renew' && certificate?.['validFrom'] === addDays(String(facts['validUntil']), 1)
  );
}

/** Of every standing. */
function faultsOf({ standing, ghost }: State<Life>): string[] {
  const at = (track: string) => placeOn(version, standing, track);
  const wrongs: [boolean, string][] = [
    [at('main') === 'ended' && ghost.main === 'held', '69: ended without a decision'],
    [at('main') === 'cancelled' && ghost.main !== 'cancelled', '70: cancelled by nobody'],
    [at('certificate') === 'issued' && ghost.certificate !== 'issued', '39: a certificate out of nowhere'],
    [ghost.main === 'ended' && at('certificate') !== 'void', '69: the certificate goes on'],
    [ghost.main === 'held' && at('renewal') === 'ended' && isRenewedBySilence(ghost), '50 Ⅱ: what silence granted is taken away'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => `${says}: ${JSON.stringify(standing.places)}`);
}
