import { addDays, calendarOf, dayOf } from '#law/calendar.ts';
import { consider } from '#law/consider.ts';
import { matterById } from '#law/matters/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import { isObject } from '#law/same.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import type { Entry, Instant, Json, JsonObject, Proposal, Standing, Step, Surroundings } from '#law/vocabulary.ts';
import { digestOf } from '#tests/law/drafts.ts';
import { underWay } from '#tests/law/other-cases.ts';
import { people } from '#tests/law/people.ts';
import { ghostAfter, nothingHappened, wrongsOf, type Ghost } from './walk-ghost.ts';
import { digests, universe, waitDays, type Attempt } from './walk-universe.ts';

/*
 * Every standing the ordinary procedure can reach up to its decision, breadth first, with the law's own `consider` and `after`.
 *
 * Not walked step by step, but covered:
 * – Recusal and disputes over jurisdiction. Of the rest they can only bring about what `outside` does at any moment (a superset of what they
 *   really do), and the test beside this file checks on the procedure value that they have no other effect. That a decision is refused
 *   while either is pending is asked at every single standing from which a decision was possible.
 * – Actions that make no move and remember no fact that a gate of the decision reads (inspection, inquiry, correction order…): for the
 *   future they are like `collect-evidence`. The test checks that on the value too. (An order to correct is read by drafts of a later step
 *   of the matter; those of the universe are of the first.)
 * – What comes after the decision, save its revocation and the case taken up anew: nothing else reaches back to a place before it.
 * – 按日连续处罚: its decision asks everything the ordinary one asks, from the same places (checked on the value).
 */
const version = versionOf('ordinary-penalty');
const around: Surroundings = {
  procedure: version.procedure,
  people,
  settings: defaultSettings,
  calendar: calendarOf(),
  matter: matterById('CF-WSL-097-4') ?? null,
  // Something to merge with; of another matter, so that nothing is doubled or fined before.
  others: [underWay({ matter: 'CF-WSL-099-1' })],
  registers: {},
};
const steps: ReadonlyMap<string, Step> = new Map(version.procedure.steps.map((step) => [step.action, step]));

interface State {
  readonly standing: Standing;
  readonly ghost: Ghost;
  readonly now: Instant;
}

export interface Walked {
  readonly standings: number;
  readonly attempts: number;
  readonly permitted: number;
  readonly decisions: number;
  /** Lawful by the second opinion, refused by the procedure (counted, with the first few): the gates are not vacuous. */
  readonly lawfulDecisions: number;
  readonly refusedThoughLawful: readonly string[];
  /** Permitted by the procedure, unlawful by the second opinion: there must be none. */
  readonly unlawful: readonly string[];
  /** Permitted while a recusal or a dispute over jurisdiction was pending: there must be none. */
  readonly whilePending: readonly string[];
}

export function walk(): Walked {
  const first: State = { standing: nothingYet, ghost: nothingHappened, now: '2026-03-02T01:00:00.000Z' };
  const seen = new Set([keyOf(first)]);
  let wave: State[] = [first];
  const found = { attempts: 0, permitted: 0, decisions: 0, lawfulDecisions: 0 };
  const unlawful: string[] = [];
  const refusedThoughLawful: string[] = [];
  const whilePending: string[] = [];
  while (wave.length > 0) {
    const next: State[] = [];
    const reach = (state: State) => {
      const key = keyOf(state);
      if (seen.has(key)) return;
      seen.add(key);
      next.push(state);
    };
    for (const state of wave) {
      for (const attempt of universe) {
        const step = steps.get(attempt.action);
        if (!step || !mayStand(state.standing, step)) continue;
        found.attempts++;
        const proposal = propose(state, attempt);
        const permitted = consider(around, version.actions, state.standing, proposal).permitted;
        if (version.actions[attempt.action]?.decides) {
          const wrongs = wrongsOf(state.ghost, attempt, proposal.form ?? {});
          if (wrongs.length === 0) found.lawfulDecisions++;
          if (wrongs.length === 0 && !permitted) refusedThoughLawful.push(tell(state, attempt));
          if (wrongs.length > 0 && permitted) unlawful.push(`${wrongs.join('; ')} – ${tell(state, attempt)}`);
          if (permitted) whilePending.push(...decidedWhilePending(state, attempt, proposal));
          if (permitted) found.decisions++;
        }
        if (!permitted) continue;
        found.permitted++;
        reach(stateAfter(state, attempt, proposal));
      }
      for (const changed of outside(state)) reach(changed);
    }
    wave = next;
  }
  return { standings: seen.size, ...found, unlawful, refusedThoughLawful, whilePending };
}

function propose({ standing, now }: State, attempt: Attempt): Proposal {
  const form = attempt.form({ standing, now });
  return { id: attempt.action, action: attempt.action, by: attempt.by, at: now, form, draft: digestOfDraft(form['draft']) };
}

const known = new Map<Json, string | null>();
function digestOfDraft(draft: Json | undefined): string | null {
  if (draft === undefined) return null;
  const digest = known.get(draft) ?? digestOf(draft);
  known.set(draft, digest);
  return digest;
}

function stateAfter({ standing, ghost, now }: State, attempt: Attempt, proposal: Proposal): State {
  const form: JsonObject = proposal.form ?? {};
  const entry: Entry = { ...proposal, form, draft: proposal.draft ?? null, n: standing.n, papers: [], files: [] };
  return { standing: after(around, version.actions, standing, entry), ghost: ghostAfter(ghost, attempt, form), now };
}

/** Saves the time of asking `consider`, which refuses for the same reason: the place. */
function mayStand(standing: Standing, { from, opens }: Step): boolean {
  if (standing.n === 0 || opens) return standing.n === 0 && opens === true;
  return Object.entries(from).every(([track, places]) => places.includes(placeOn(standing, track)));
}

function placeOn({ places }: Standing, track: string): string {
  return places[track] ?? version.procedure.tracks[track]?.begins ?? '';
}

/** Time passes; and whatever recusal can bring about, at any moment. */
function outside({ standing, ghost, now }: State): State[] {
  const main = placeOn(standing, 'main');
  // Between a decision and its being taken up anew no time matters: everything begins again.
  if (standing.n === 0 || placeOn(standing, 'validity') !== 'none') return [];
  const states: State[] = [
    { standing, ghost: { ...ghost, waits: ghost.waits + 1 }, now: `${addDays(now.slice(0, 10), waitDays)}${now.slice(10)}` },
  ];
  const move = (track: string, to: string, happened: Partial<Ghost> = {}) =>
    states.push({ standing: { ...standing, places: { ...standing.places, [track]: to } }, ghost: { ...ghost, ...happened }, now });
  if (!['investigating', 'concluded', 'noticed'].includes(main)) return states;
  // the reviewer, or the hearing's host, is recused
  if (['submitted', 'incomplete', 'returned', 'passed'].includes(placeOn(standing, 'review'))) move('review', 'ready', { pass: null });
  if (['appointed', 'summoned'].includes(placeOn(standing, 'hearing'))) move('hearing', 'requested');
  // A handler recused and replaced: whoever comes in acts here as a second officer at any time, and nobody who goes is stopped.
  return states;
}

const pending: readonly (readonly [track: string, places: readonly string[]])[] = [
  ['recusal', ['requested']],
  ['jurisdiction', ['disputed', 'submitted', 'theirs']],
];

function decidedWhilePending(state: State, attempt: Attempt, proposal: Proposal): string[] {
  return pending.flatMap(([track, places]) =>
    places
      .filter((place) => {
        const standing = { ...state.standing, places: { ...state.standing.places, [track]: place } };
        return consider(around, version.actions, standing, proposal).permitted;
      })
      .map((place) => `${track} ${place} – ${tell(state, attempt)}`),
  );
}

/**
 * Two states with the same key have the same future: it holds everything a gate, a condition or a move up to the decision can look at, as
 * long as it can. Left out, because both answers lead on to the same keys: whether a review left problems (the universe submits with
 * answers and without), whether the handlers disagreed (a settlement leads to `ready`, as `outside` does), who the named handlers are
 * (always the same two; see `outside`).
 */
function keyOf({ standing, ghost, now }: State): string {
  const { facts, clocks, done } = standing;
  const at = (track: string) => placeOn(standing, track);
  const today = dayOf(now);
  const review = at('review');
  const begun = (clock: string) => clocks[clock]?.started ?? '';
  // All time moves are longer than every limit: a limit has passed once any time has gone by since it began.
  const passed = (clock: string) => (begun(clock) === '' ? '-' : begun(clock) < today ? 'p' : 'r');
  const live = <Value>(when: boolean, value: Value) => (when ? value : null);
  const draft = digests.indexOf(standing.draft);
  // Over the threshold for a hearing there is a discussion anyway.
  const complexityMatters = draft !== 0 && (review === 'submitted' || review === 'passed');
  return JSON.stringify([
    ...['main', 'review', 'notice', 'defence', 'hearing', 'discussion', 'transfer', 'validity'].map(at),
    live(at('validity') === 'revoked', facts['redo'] ?? null),
    draft,
    // Only read where review stands at passed, and every way there sets both.
    live(review === 'passed', [digests.indexOf(String(facts['reviewedDraft'] ?? '')), done['review-decision']?.by]),
    noticedFine(facts['noticed']),
    live(complexityMatters, [facts['complexity'], ghost.complex]),
    standing.handledBy.toSorted(),
    done['collect-evidence'] !== undefined,
    live(['appointed', 'summoned'].includes(at('hearing')), String(facts['hearingOn'] ?? '') <= today),
    live(at('hearing') === 'requested', String(facts['hearingRequestedOn'] ?? '') > begun('hearing-request')),
    passed('decision'),
    live(at('defence') === 'open', passed('defence')),
    live(['offered', 'requested', 'appointed', 'summoned', 'waived'].includes(at('hearing')), passed('hearing-request')),
    ghostKey(ghost),
  ]);
}

/** The ghost's days matter only as "some time has gone by since". `complex` stands in the key above. */
function ghostKey({ waits, filed, served, hearingServed, complex: _, ...rest }: Ghost): unknown[] {
  const since = (begun: number | null) => (begun === null ? null : begun < waits);
  return [Object.values(rest), since(filed), since(served), since(hearingServed)];
}

function noticedFine(noticed: Json | undefined): Json {
  const measures = isObject(noticed) ? noticed['measures'] : undefined;
  return isObject(measures) ? (measures['fine'] ?? null) : null;
}

function tell({ standing, ghost }: State, { action, by }: Attempt): string {
  return `${action} by ${by} at ${JSON.stringify(standing.places)} ${JSON.stringify(ghost)}`;
}
