import { addDays, calendarOf } from '#law/calendar.ts';
import { consider } from '#law/consider.ts';
import { matterById } from '#law/matters/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import type { Entry, Instant, JsonObject, Matter, Proposal, Standing, Surroundings } from '#law/vocabulary.ts';
import { people } from '#tests/law/people.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';
import { usualOf } from '#tests/law/procedures/index.ts';
import { ghostAfter, nothingHappened, wrongsOf, type Ghost } from './walk-summary-ghost.ts';
import { imposing, money, open, type Variants } from './walk-summary-universe.ts';

/*
 * Every standing of the summary procedure, in three walks: up to what is imposed; from there the money; from there what the public sees and
 * what undoes the decision. The money's walk leaves out what is published and undone, the last one all ways to pay but two: the two read of each
 * other only whether the decision stands, whether the money is settled and whether it is out in the open, and each has a way to each of these.
 * Slips of the pen and the opinions of the reconsideration organ stand on tracks of their own that are read at archiving alone (checked beside).
 */
const version = versionOf('summary-penalty');
const { forms, signers } = usualOf('summary-penalty');

interface State {
  readonly standing: Standing;
  readonly ghost: Ghost;
  readonly now: Instant;
}
export interface Walked {
  readonly standings: number;
  readonly attempts: number;
  readonly permitted: number;
  readonly reached: Readonly<Record<string, number>>;
  readonly unlawful: readonly string[];
  readonly refusedThoughLawful: readonly string[];
}

const start: Instant = '2026-03-02T01:00:00.000Z';
const waitDays = 40;

/** With no matter at hand only the limits of 处罚法 51 hold a fine; with one its range does too. */
export function walkImposing(matter: Matter | null): Walked {
  return walk({ standing: nothingYet, ghost: nothingHappened, now: start }, imposing, matter, 0);
}

export function walkOn(which: 'money' | 'open'): Walked {
  const { standing } = untilAfter('impose-on-the-spot', begin('summary-penalty'));
  const ghost: Ghost = { ...nothingHappened, told: true, imposed: true, fine: 2_000 };
  const matter = matterById('CF-WSL-097-4') ?? null;
  if (which === 'open') return walk({ standing, ghost, now: start }, open, matter, 0);
  // The money is put away only once it was seen to in public: here it was found not to be published.
  const exempt: Standing = { ...standing, places: { ...standing.places, disclosure: 'exempt' } };
  return walk({ standing: exempt, ghost: { ...ghost, inPublic: 'exempt' }, now: start }, money, matter, 5);
}

function walk(first: State, variants: Variants, matter: Matter | null, waits: number): Walked {
  const around: Surroundings = {
    procedure: version.procedure,
    people,
    settings: defaultSettings,
    calendar: calendarOf(),
    matter,
    others: [],
    registers: {},
  };
  const seen = new Set([keyOf(first)]);
  const found = { attempts: 0, permitted: 0 };
  const reached: Record<string, number> = {};
  const unlawful: string[] = [];
  const refusedThoughLawful: string[] = [];
  for (let wave = [first]; wave.length > 0; ) {
    const next: State[] = [];
    const reach = (state: State) => {
      const key = keyOf(state);
      if (seen.has(key)) return;
      seen.add(key);
      next.push(state);
    };
    for (const state of wave) {
      for (const [action, changes] of Object.entries(variants)) {
        const step = version.procedure.steps.find((one) => one.action === action);
        if (!step || (state.standing.n === 0) !== (step.opens === true)) continue;
        if (!Object.entries(step.from).every(([track, at]) => at.includes(placeOn(state.standing, track)))) continue;
        for (const change of changes) {
          found.attempts++;
          const { by = signers[action] ?? 'zhang', ...given } = change;
          const form = amended({ ...forms[action]?.(state), ...given } as JsonObject, action, state);
          const proposal: Proposal = { id: action, action, by, at: state.now, form, draft: null };
          const permitted = consider(around, version.actions, state.standing, proposal).permitted;
          const wrongs = wrongsOf(state.ghost, action, by, form);
          if (permitted && wrongs.length > 0) unlawful.push(`${wrongs.join('; ')} – ${action} ${JSON.stringify(state.standing.places)}`);
          if (action === 'impose-on-the-spot' && !permitted && wrongs.length === 0 && matter === null)
            refusedThoughLawful.push(JSON.stringify([given, by, state.standing.places]));
          if (!permitted) continue;
          found.permitted++;
          reached[action] = (reached[action] ?? 0) + 1;
          const entry: Entry = { ...proposal, form, draft: null, n: state.standing.n, papers: [], files: [] };
          reach({
            standing: after(around, version.actions, state.standing, entry),
            ghost: ghostAfter(state.ghost, action, form),
            now: state.now,
          });
        }
      }
      if (state.ghost.waits < waits && state.ghost.ended !== 'archived')
        reach({
          ...state,
          ghost: { ...state.ghost, waits: state.ghost.waits + 1 },
          now: `${addDays(state.now.slice(0, 10), waitDays)}${state.now.slice(10)}`,
        });
    }
    wave = next;
  }
  return { standings: seen.size, ...found, reached, unlawful, refusedThoughLawful };
}

/** Sums that hang on the case. */
function amended(form: JsonObject, action: string, { standing }: State): JsonObject {
  const fine = Number(standing.facts['fine'] ?? 0);
  if (action === 'impose-surcharge') return { ...form, amount: form['amount'] === 'more' ? fine + 1 : fine };
  if (action === 'record-payment' && form['settled'] === true) {
    const before = Number(standing.facts['paidTotal'] ?? 0);
    const all = fine + Number(standing.facts['surcharge'] ?? 0);
    return { ...form, amount: all - before, paidTotal: all };
  }
  return form;
}

function placeOn({ places }: Standing, track: string): string {
  return places[track] ?? version.procedure.tracks[track]?.begins ?? '';
}

/** Everything a gate or a move looks at, and the ghost. */
function keyOf({ standing: { n, places, facts, clocks }, ghost }: State): string {
  const read = [
    'handlers',
    'recused',
    'recusalOf',
    'fine',
    'paidTotal',
    'surcharge',
    'enforcementStatement',
    'paymentUrgedOn',
    'paymentUrgedUntil',
    'remedyEndsOn',
    'urgedOn',
    'redo',
    'remedyKind',
    'suitFrom',
  ];
  const begun = ['hand-in', 'banking'].map((clock) => clocks[clock]?.started ?? null);
  const draft = facts['draft'] === undefined ? null : 1;
  return JSON.stringify([
    n === 0,
    Object.entries(places).toSorted(),
    read.map((fact) => facts[fact] ?? null),
    facts['remedySince'] != null,
    facts['surchargeServedOn'] != null,
    begun,
    draft,
    ghost,
  ]);
}
