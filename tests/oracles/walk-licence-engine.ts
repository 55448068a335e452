import { addDays } from '#law/calendar.ts';
import { consider } from '#law/consider.ts';
import { after } from '#law/standing.ts';
import type { Entry, Instant, Json, JsonObject, ProcedureVersion, Proposal, Standing, Step, Surroundings } from '#law/vocabulary.ts';
import { digestOf } from '#tests/law/drafts.ts';

/** Something that may be tried: who does what, with which form. `label` tells it from others of the same action. */
export interface Attempt {
  readonly action: string;
  readonly label: string;
  readonly by: string;
  form(known: { readonly standing: Standing; readonly now: Instant }): JsonObject;
}

export interface State<Ghost> {
  readonly standing: Standing;
  readonly ghost: Ghost;
  readonly now: Instant;
}

/** A walk over every reachable standing, breadth first, with the law's own `consider` and `after` beside a second opinion. */
export interface Walk<Ghost> {
  readonly version: ProcedureVersion;
  readonly around: Surroundings;
  readonly universe: readonly Attempt[];
  readonly first: State<Ghost>;
  /** Actions on which the second opinion is asked: permitted exactly where nothing speaks against them. */
  readonly judged: ReadonlySet<string>;
  wrongsOf(ghost: Ghost, attempt: Attempt, form: JsonObject): readonly string[];
  ghostAfter(ghost: Ghost, attempt: Attempt, form: JsonObject): Ghost;
  /** Days that may go by from here, and what the second opinion makes of them. */
  timeFrom(state: State<Ghost>): readonly { readonly days: number; readonly ghost: Ghost }[];
  /** Nothing more is walked from here. */
  isOver(state: State<Ghost>): boolean;
  /** Two states with the same key have the same future. */
  keyOf(state: State<Ghost>): string;
  /** What must hold of every standing, beside what the gates say. */
  faultsOf(state: State<Ghost>): readonly string[];
}

export interface Walked {
  readonly standings: number;
  readonly attempts: number;
  readonly permitted: number;
  /** Of the judged actions, how often each was permitted. */
  readonly judged: Readonly<Record<string, number>>;
  readonly unlawful: readonly string[];
  readonly refusedThoughLawful: readonly string[];
  readonly faults: readonly string[];
}

const most = 12;

export function walkAll<Ghost>(walk: Walk<Ghost>): Walked {
  const steps = new Map(walk.version.procedure.steps.map((step) => [step.action, step]));
  const seen = new Set([walk.keyOf(walk.first)]);
  let wave: State<Ghost>[] = [walk.first];
  const counts = { attempts: 0, permitted: 0 };
  const judged: Record<string, number> = {};
  const unlawful: string[] = [];
  const refusedThoughLawful: string[] = [];
  const faults: string[] = [];
  while (wave.length > 0) {
    const next: State<Ghost>[] = [];
    const reach = (state: State<Ghost>) => {
      const key = walk.keyOf(state);
      if (seen.has(key)) return;
      seen.add(key);
      if (faults.length < most) faults.push(...walk.faultsOf(state));
      if (!walk.isOver(state)) next.push(state);
    };
    for (const state of wave) {
      for (const attempt of walk.universe) {
        const step = steps.get(attempt.action);
        if (!step || !mayStand(walk.version, state.standing, step)) continue;
        counts.attempts += 1;
        const proposal = propose(state, attempt);
        const ruling = consider(walk.around, walk.version.actions, state.standing, proposal);
        if (walk.judged.has(attempt.action)) {
          const wrongs = walk.wrongsOf(state.ghost, attempt, proposal.form ?? {});
          const tell = () => `${attempt.action} ${attempt.label} by ${attempt.by} ${JSON.stringify(state.ghost)}`;
          if (ruling.permitted && wrongs.length > 0 && unlawful.length < most) unlawful.push(`${wrongs.join('; ')} – ${tell()}`);
          if (!ruling.permitted && wrongs.length === 0 && refusedThoughLawful.length < most)
            refusedThoughLawful.push(`${ruling.refusals.map(({ code, says }) => `${code} ${says}`).join(' ')} – ${tell()}`);
          if (ruling.permitted) judged[attempt.action] = (judged[attempt.action] ?? 0) + 1;
        }
        if (!ruling.permitted) continue;
        counts.permitted += 1;
        reach(stateAfter(walk, state, attempt, proposal));
      }
      for (const { days, ghost } of walk.timeFrom(state)) reach({ ...state, ghost, now: laterBy(state.now, days) });
    }
    wave = next;
  }
  return { standings: seen.size, ...counts, judged, unlawful, refusedThoughLawful, faults };
}

export function placeOn({ procedure }: ProcedureVersion, { places }: Standing, track: string): string {
  return places[track] ?? procedure.tracks[track]?.begins ?? '';
}

/** Saves the time of asking `consider`, which refuses for the same reason: the place. */
function mayStand(version: ProcedureVersion, standing: Standing, { from, opens }: Step): boolean {
  if (standing.n === 0 || opens) return standing.n === 0 && opens === true;
  return Object.entries(from).every(([track, places]) => places.includes(placeOn(version, standing, track)));
}

function propose<Ghost>({ standing, now }: State<Ghost>, attempt: Attempt): Proposal {
  const form = attempt.form({ standing, now });
  return { id: attempt.action, action: attempt.action, by: attempt.by, at: now, form, draft: digestOfDraft(form['draft']) };
}

const known = new WeakMap<object, string | null>();
function digestOfDraft(draft: Json | undefined): string | null {
  if (draft === null || typeof draft !== 'object') return null;
  const digest = known.get(draft) ?? digestOf(draft);
  known.set(draft, digest);
  return digest;
}

function stateAfter<Ghost>(walk: Walk<Ghost>, { standing, ghost, now }: State<Ghost>, attempt: Attempt, proposal: Proposal): State<Ghost> {
  const form = proposal.form ?? {};
  const entry: Entry = { ...proposal, form, draft: proposal.draft ?? null, n: standing.n, papers: [], files: [] };
  return { standing: after(walk.around, walk.version.actions, standing, entry), ghost: walk.ghostAfter(ghost, attempt, form), now };
}

function laterBy(now: Instant, days: number): Instant {
  return `${addDays(now.slice(0, 10), days)}${now.slice(10)}`;
}
