import { calendarOf, addDays, dayOf } from '#law/calendar.ts';
import { consider } from '#law/consider.ts';
import { matterById } from '#law/matters/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import type { Entry, Instant, JsonObject, Proposal, Refusal, Standing, Surroundings } from '#law/vocabulary.ts';
import type { Around } from './around.ts';
import { digestOf } from './drafts.ts';
import { people as everybody } from './people.ts';
import { usualOf } from './procedures/index.ts';
import type { Road } from './procedures/usual.ts';

export const calendar = calendarOf();

/** A case in the making, with the law's own functions and nothing else. The clock stands until it is moved. */
export interface Scene {
  readonly procedure: string;
  /** What was done so far. */
  readonly entries: readonly Entry[];
  readonly standing: Standing;
  readonly today: string;
  /** Does it, or throws the first refusal. `changes` are laid over the usual form. */
  act(action: string, changes?: JsonObject, by?: string): Scene;
  /** Why it may not be done; empty where it may. */
  refusals(action: string, changes?: JsonObject, by?: string): readonly Refusal[];
  /** The gates and conditions that speak against it. */
  codes(action: string, changes?: JsonObject, by?: string): readonly string[];
  wait(days: number): Scene;
  place(track: string): string | undefined;
}

export function begin(
  procedure = 'ordinary-penalty',
  {
    people = everybody,
    settings = {},
    standing: first = nothingYet,
    matter,
    case: own = usualOf(procedure).around.case,
    others = usualOf(procedure).around.others ?? [],
    registers = usualOf(procedure).around.registers ?? {},
    now: begun = '2026-03-02T01:00:00.000Z',
    version = versionOf(procedure),
    issue = () => [],
  }: Around = {},
): Scene {
  const usual = usualOf(procedure);
  const { procedure: value, actions } = version;
  const around: Surroundings = {
    ...(own === undefined ? {} : { case: own }),
    procedure: value,
    people,
    settings: { ...defaultSettings, ...settings },
    calendar,
    matter: matterById(matter ?? usual.matter ?? '') ?? null,
    others,
    registers,
  };
  return sceneAt(first, begun, []);

  function sceneAt(standing: Standing, now: Instant, entries: readonly Entry[]): Scene {
    const propose = (action: string, changes: JsonObject, by = usual.signers[action] ?? 'zhang'): Proposal => {
      // An action without a usual form is given whole: a new one needs nothing here.
      const form: JsonObject = { ...usual.forms[action]?.({ standing, now }), ...changes };
      return { id: `${action}-${standing.n}`, action, by, at: now, form, draft: digestOf(form['draft']) };
    };
    const ask = (proposal: Proposal): readonly Refusal[] => {
      const ruling = consider(around, actions, standing, proposal);
      return ruling.permitted ? [] : ruling.refusals;
    };
    return {
      procedure,
      entries,
      standing,
      today: dayOf(now),
      act(action, changes = {}, by) {
        const proposal = propose(action, changes, by);
        const [refusal] = ask(proposal);
        if (refusal) throw new Error(`${action}: ${refusal.code} ${refusal.says}`);
        const entry: Entry = {
          ...proposal,
          form: proposal.form ?? {},
          draft: proposal.draft ?? null,
          n: standing.n,
          papers: issue({ ...around, standing, proposal, today: dayOf(now) }, entries),
          files: [],
        };
        return sceneAt(after(around, actions, standing, entry), now, [...entries, entry]);
      },
      refusals: (action, changes = {}, by) => ask(propose(action, changes, by)),
      codes: (action, changes = {}, by) => ask(propose(action, changes, by)).map(({ code }) => code),
      wait: (days) => sceneAt(standing, `${addDays(now.slice(0, 10), days)}${now.slice(10)}`, entries),
      place: (track) => standing.places[track],
    };
  }
}

export function untilBefore(action: string, scene = begin()): Scene {
  const { road } = usualOf(scene.procedure);
  const stop = road.findIndex(([step]) => step === action);
  if (stop < 0) throw new RangeError(`${action} is not on the usual road of ${scene.procedure}`);
  return along(road.slice(0, stop), scene);
}

/** Goes a road from where the scene stands. */
export function along(road: Road, scene: Scene): Scene {
  return road.reduce(
    (at, [step, changes, by]) => (step === 'wait' ? at.wait(Number(changes?.['days'])) : at.act(step, changes, by)),
    scene,
  );
}

export function untilAfter(action: string, scene = begin()): Scene {
  const before = untilBefore(action, scene);
  const [, changes, by] = usualOf(scene.procedure).road.find(([step]) => step === action) ?? [];
  return before.act(action, changes, by);
}
