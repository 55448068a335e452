import { calendarOf, dayOf } from '#law/calendar.ts';
import { consider } from '#law/consider.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import type { Entry, Instant, JsonObject, OtherCase, Proposal, Settings, Standing, Surroundings } from '#law/vocabulary.ts';
import { digestOf } from '#tests/law/drafts.ts';
import { people } from '#tests/law/people.ts';
import { usualOf } from '#tests/law/procedures/index.ts';

/** Something that may be tried: an action, what its form says otherwise than usual, and who signs it. */
export interface Try {
  readonly action: string;
  readonly changes: JsonObject;
  readonly by: string;
  /** By which the second opinion knows it again. */
  readonly name: string;
}

export interface At<Ghost> {
  readonly standing: Standing;
  /** What has happened, kept from the bare acts alone. */
  readonly ghost: Ghost;
  readonly now: Instant;
}

export interface Walk<Ghost> {
  readonly procedure: string;
  readonly tries: readonly Try[];
  readonly begins: Ghost;
  readonly starts: Instant;
  /** Hours that go by at once. */
  readonly waits: readonly number[];
  readonly others?: readonly OtherCase[];
  readonly settings?: Partial<Settings>;
  happened(ghost: Ghost, tried: Try, form: JsonObject, now: Instant): Ghost;
  /** What speaks against this act by the statute alone; none where it is lawful. */
  against(at: At<Ghost>, tried: Try, form: JsonObject): readonly string[];
  /** What is wrong with a standing as it is, whatever is done next. */
  wrongIn(at: At<Ghost>, permitted: (tried: Try) => boolean): readonly string[];
  key(at: At<Ghost>): unknown;
  /** What is not tried here, because it is tried enough elsewhere in the walk. */
  leaves?(at: At<Ghost>, tried: Try): boolean;
  /** What something left out of the walk can bring about at any moment. */
  outside?(at: At<Ghost>): readonly At<Ghost>[];
}

export interface Found {
  readonly standings: number;
  readonly tried: number;
  readonly permitted: number;
  /** How often each act was permitted. */
  readonly counts: Readonly<Record<string, number>>;
  /** Permitted though the second opinion is against it, or a standing that may not be. */
  readonly wrongs: readonly string[];
  /** Refused though nothing speaks against it, for the acts whose lawfulness the second opinion knows in full. */
  readonly refused: readonly string[];
}

/**
 * Every standing that can be reached, breadth first, with the law's own `consider` and `after`; beside each the second opinion.
 * @param complete acts of which the second opinion knows everything that can speak against them
 */
export function walk<Ghost>(of: Walk<Ghost>, complete: ReadonlySet<string> = new Set()): Found {
  const { procedure, actions } = versionOf(of.procedure);
  const usual = usualOf(of.procedure);
  const around: Surroundings = {
    procedure,
    people,
    settings: { ...defaultSettings, ...of.settings },
    calendar: calendarOf(),
    matter: null,
    others: of.others ?? [],
    registers: {},
  };
  const steps = new Map(procedure.steps.map((step) => [step.action, step]));
  const placeOn = (standing: Standing, track: string) => standing.places[track] ?? procedure.tracks[track]?.begins ?? '';
  const first: At<Ghost> = { standing: nothingYet, ghost: of.begins, now: of.starts };
  const seen = new Set([JSON.stringify(of.key(first))]);
  const counts: Record<string, number> = {};
  const wrongs = new Set<string>();
  const refused = new Set<string>();
  let wave = [first];
  let tried = 0;
  let permitted = 0;

  function propose({ standing, now }: At<Ghost>, { action, changes, by }: Try): Proposal {
    const form: JsonObject = { ...usual.forms[action]?.({ standing, now }), ...changes };
    return { id: action, action, by, at: now, form, draft: digest(form) };
  }
  const may = (at: At<Ghost>, one: Try) => stands(at, one) && consider(around, actions, at.standing, propose(at, one)).permitted;

  /** Saves the time of asking `consider`, which refuses for the same reason: the place. */
  function stands({ standing }: At<Ghost>, { action }: Try): boolean {
    const step = steps.get(action);
    if (!step) throw new RangeError(`${action} is no action of ${of.procedure}`);
    if (standing.n === 0 || step.opens) return standing.n === 0 && step.opens === true;
    return Object.entries(step.from).every(([track, places]) => places.includes(placeOn(standing, track)));
  }

  while (wave.length > 0) {
    const next: At<Ghost>[] = [];
    const reach = (at: At<Ghost>) => {
      const key = JSON.stringify(of.key(at));
      if (seen.has(key)) return;
      seen.add(key);
      next.push(at);
    };
    for (const at of wave) {
      for (const wrong of of.wrongIn(at, (one) => may(at, one))) wrongs.add(`${wrong}: ${JSON.stringify(at.standing.places)}`);
      for (const one of of.tries) {
        if (!stands(at, one) || of.leaves?.(at, one)) continue;
        tried++;
        const proposal = propose(at, one);
        const form = proposal.form ?? {};
        const is = consider(around, actions, at.standing, proposal).permitted;
        const against = of.against(at, one, form);
        if (is && against.length > 0) wrongs.add(`${against.join('; ')} – ${one.name} by ${one.by} ${tell(at)}`);
        if (!is && against.length === 0 && complete.has(one.action)) refused.add(`${one.name} by ${one.by} ${tell(at)}`);
        if (!is) continue;
        permitted++;
        counts[one.action] = (counts[one.action] ?? 0) + 1;
        const entry: Entry = { ...proposal, form, draft: proposal.draft ?? null, n: at.standing.n, papers: [], files: [] };
        reach({
          standing: after(around, actions, at.standing, entry),
          ghost: of.happened(at.ghost, one, form, at.now),
          now: at.now,
        });
      }
      if (at.standing.n > 0)
        for (const hours of of.waits) reach({ ...at, now: new Date(Date.parse(at.now) + hours * 3_600_000).toISOString() });
      for (const changed of of.outside?.(at) ?? []) reach(changed);
    }
    wave = next;
  }
  return { standings: seen.size, tried, permitted, counts, wrongs: [...wrongs], refused: [...refused] };
}

const digests = new WeakMap<object, string | null>();
function digest({ draft }: JsonObject): string | null {
  if (draft === undefined || draft === null || typeof draft !== 'object') return null;
  const known = digests.get(draft);
  if (known !== undefined) return known;
  const fresh = digestOf(draft);
  digests.set(draft, fresh);
  return fresh;
}

export function tries(action: string, variants: Readonly<Record<string, JsonObject>>, ...by: readonly string[]): Try[] {
  return Object.entries(variants).flatMap(([name, changes]) =>
    by.map((signer) => ({ action, changes, by: signer, name: `${action} ${name}` })),
  );
}

function tell<Ghost>({ standing, ghost, now }: At<Ghost>): string {
  return `on ${dayOf(now)} at ${JSON.stringify(standing.places)} ${JSON.stringify(ghost)}`;
}

/** Days from one date to another. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
