import { calendarOf, addDays, dayOf } from '#law/calendar.ts';
import { consider } from '#law/consider.ts';
import { matterById } from '#law/matters/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import type { Entry, Instant, JsonObject, Person, Proposal, Refusal, Settings, Standing, Surroundings } from '#law/vocabulary.ts';
import { digestOf } from './drafts.ts';
import { forms } from './forms.ts';
import { signers } from './signers.ts';
import { people as everybody } from './people.ts';

export const calendar = calendarOf();

export interface Around {
  readonly people?: Readonly<Record<string, Person>>;
  readonly settings?: Partial<Settings>;
  /** Where to begin; with nothing yet otherwise. */
  readonly standing?: Standing;
}

/** A case in the making, with the law's own functions and nothing else. The clock stands until it is moved. */
export interface Scene {
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
  { people = everybody, settings = {}, standing: first = nothingYet }: Around = {},
): Scene {
  const { procedure: value, actions } = versionOf(procedure);
  const around: Surroundings = {
    procedure: value,
    people,
    settings: { ...defaultSettings, ...settings },
    calendar,
    matter: matterById('CF-WSL-097-4') ?? null,
  };
  return sceneAt(first, '2026-03-02T01:00:00.000Z');

  function sceneAt(standing: Standing, now: Instant): Scene {
    const propose = (action: string, changes: JsonObject, by = signers[action] ?? 'zhang'): Proposal => {
      // An action without a usual form is given whole: a new one needs nothing here.
      const form: JsonObject = { ...forms[action]?.({ standing, now }), ...changes };
      return { id: `${action}-${standing.n}`, action, by, at: now, form, draft: digestOf(form['draft']) };
    };
    const ask = (proposal: Proposal): readonly Refusal[] => {
      const ruling = consider(around, actions, standing, proposal);
      return ruling.permitted ? [] : ruling.refusals;
    };
    return {
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
          papers: [],
          files: [],
        };
        return sceneAt(after(around, actions, standing, entry), now);
      },
      refusals: (action, changes = {}, by) => ask(propose(action, changes, by)),
      codes: (action, changes = {}, by) => ask(propose(action, changes, by)).map(({ code }) => code),
      wait: (days) => sceneAt(standing, `${addDays(now.slice(0, 10), days)}${now.slice(10)}`),
      place: (track) => standing.places[track],
    };
  }
}

/** The usual road of one day, step by step; `untilBefore` stops in front of the step named. */
const road: readonly (readonly [action: string, changes?: JsonObject])[] = [
  ['register-clue'],
  ['inspect-premises'],
  ['propose-filing'],
  ['approve-filing'],
  ['summon-for-inquiry'],
  ['record-inquiry'],
  ['collect-evidence'],
  ['conclude-investigation'],
  ['submit-for-review'],
  ['review-decision'],
  ['notify-penalty'],
  ['notify-hearing'],
  ['serve-paper', { paper: 'notice' }],
  ['serve-paper', { paper: 'hearing-notice' }],
  ['hear-defence'],
  ['review-defence'],
  ['waive-hearing'],
  ['discuss-collectively'],
  ['decide-penalty'],
  ['prepare-disclosure'],
  ['check-disclosure'],
  ['publish-decision'],
  ['serve-paper', { paper: 'decision' }],
  ['record-payment'],
  ['propose-closing'],
  ['approve-closing'],
  ['archive-case'],
];

export function untilBefore(action: string, scene = begin()): Scene {
  const stop = road.findIndex(([step]) => step === action);
  if (stop < 0) throw new RangeError(`${action} is not on the usual road`);
  return road.slice(0, stop).reduce((at, [step, changes]) => at.act(step, changes), scene);
}

export function untilAfter(action: string, scene = begin()): Scene {
  const before = untilBefore(action, scene);
  const [, changes] = road.find(([step]) => step === action) ?? [];
  return before.act(action, changes);
}
