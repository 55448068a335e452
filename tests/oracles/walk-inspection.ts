import { calendarOf } from '#law/calendar.ts';
import { readClock } from '#law/clocks.ts';
import { consider } from '#law/consider.ts';
import { limits } from '#law/limits/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import { isObject } from '#law/same.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import type { Entry, Instant, Json, JsonObject, OtherCase, Proposal, Standing, Step, Surroundings } from '#law/vocabulary.ts';
import { ownCase, penaltyFromHere } from '#tests/law/procedures/inspection.ts';
import { itemOf, register, registers, training } from '#tests/law/registers.ts';
import { ghostAfter, nothingHappened, type Ghost, type Visit } from './walk-inspection-ghost.ts';
import { dayAt, listed, mostWaits, party, people, start, universe, type Attempt } from './walk-inspection-universe.ts';
import { wrongsOf } from './walk-inspection-wrongs.ts';

/*
 * Every standing an inspection can reach, breadth first, with the law's own `consider` and `after`, while the world around it moves: time
 * passes into the next year, the enterprise is visited by others, an item leaves the published list and comes back, certificates run out,
 * the penalty case is opened. Every act of those judged is held against the second opinion, in both directions.
 *
 * Not walked: sources other than daily inspection and a complaint (they differ in the requirements of `open-inspection` and in the officers
 * drawn, which no later step reads), a third problem and a second transfer (more of the same), and disclosure beside an open remedy or an
 * order still running before the case is closed, where neither reads the other (see the test).
 */
const version = versionOf('inspection');
const { procedure, actions } = version;
const calendar = calendarOf();
const steps: ReadonlyMap<string, Step> = new Map(procedure.steps.map((step) => [step.action, step]));

interface State {
  readonly standing: Standing;
  readonly ghost: Ghost;
  readonly now: Instant;
}

export interface Walked {
  readonly standings: number;
  readonly attempts: number;
  readonly permitted: number;
  readonly judged: number;
  /** Permitted by the procedure, unlawful by the second opinion. */
  readonly unlawful: readonly string[];
  /** Lawful by the second opinion, refused by the procedure. */
  readonly refusedThoughLawful: readonly string[];
  /** Orders nobody looks at again and that are not shown as overdue either. */
  readonly forgotten: readonly string[];
  /** How often the acts that matter were permitted: the walk is not vacuous. */
  readonly reached: Readonly<Record<string, number>>;
}

export function walkInspection(): Walked {
  const first: State = { standing: nothingYet, ghost: nothingHappened, now: start };
  const seen = new Set([keyOf(first)]);
  const found = { attempts: 0, permitted: 0, judged: 0 };
  const unlawful: string[] = [];
  const refusedThoughLawful: string[] = [];
  const forgotten: string[] = [];
  const reached: Record<string, number> = {};
  let wave: State[] = [first];
  while (wave.length > 0) {
    const next: State[] = [];
    const reach = (state: State) => {
      const key = keyOf(state);
      if (seen.has(key)) return;
      seen.add(key);
      next.push(state);
    };
    for (const state of wave) {
      forgotten.push(...forgottenIn(state));
      for (const attempt of universe) {
        if (leftOut(state.ghost, attempt)) continue;
        const stands = mayStand(state.standing, attempt.action);
        const form = attempt.form(state);
        const wrongs = wrongsOf(state.ghost, attempt, form);
        if (!stands && wrongs?.length !== 0) continue;
        found.attempts++;
        const proposal: Proposal = { id: attempt.action, action: attempt.action, by: attempt.by, at: state.now, form, draft: null };
        const ruling = consider(aroundOf(state.ghost), actions, state.standing, proposal);
        if (wrongs) found.judged++;
        if (wrongs?.length === 0 && !ruling.permitted) refusedThoughLawful.push(`${ruling.refusals[0]?.says} – ${tell(state, attempt)}`);
        if (!ruling.permitted) continue;
        if (wrongs && wrongs.length > 0) unlawful.push(`${wrongs.join('; ')} – ${tell(state, attempt)}`);
        found.permitted++;
        reached[attempt.action] = (reached[attempt.action] ?? 0) + 1;
        reach(stateAfter(state, attempt, proposal, form));
      }
      for (const changed of outside(state)) reach(changed);
    }
    wave = next;
  }
  return { standings: seen.size, ...found, unlawful, refusedThoughLawful, forgotten, reached };
}

function stateAfter({ standing, ghost, now }: State, attempt: Attempt, proposal: Proposal, form: JsonObject): State {
  const entry: Entry = { ...proposal, form, draft: null, n: standing.n, papers: [], files: [] };
  return { standing: after(aroundOf(ghost), actions, standing, entry), ghost: ghostAfter(ghost, attempt, form), now };
}

const disclosing = [
  'prepare-disclosure',
  'check-disclosure',
  'publish-decision',
  'redraft-disclosure',
  'correct-disclosure',
  'withdraw-disclosure',
];

/** See above what is not walked, and the test beside this file why it cannot matter. */
function leftOut({ problems, called, handlers, stage, order, remedy, handedOver }: Ghost, { action, by }: Attempt): boolean {
  if (action === 'transfer-problem') return handedOver || !called.includes('transfer');
  if (disclosing.includes(action)) return (called.length > 0 || order !== 'none') && (stage !== 'over' || remedy);
  if (action === 'approve-inspection') return handlers.includes('gao') && by === 'fen';
  return problems >= 2 && ['inspect-premises', 'record-refusal', 'check-remotely'].includes(action);
}

function mayStand(standing: Standing, action: string): boolean {
  const step = steps.get(action);
  if (!step) return false;
  if (standing.n === 0 || step.opens) return standing.n === 0 && step.opens === true;
  return Object.entries(step.from).every(([track, places]) => places.includes(placeOn(standing, track)));
}

function placeOn({ places }: Standing, track: string): string {
  return places[track] ?? procedure.tracks[track]?.begins ?? '';
}

const early = ['nothing', 'task', 'proposed', 'approved'];

/** What happens around the case: time, other visits, the list, the case that is called for. */
function outside({ standing, ghost, now }: State): State[] {
  if (standing.n === 0 || ghost.archived) return [];
  const states: State[] = [];
  const happens = (happened: Partial<Ghost>, at = now) => states.push({ standing, ghost: { ...ghost, ...happened }, now: at });
  if (!early.includes(ghost.stage) || ghost.waits < mostWaits)
    happens({ waits: ghost.waits + 1 }, `${dayAt(ghost.waits + 1)}${start.slice(10)}`);
  if (early.includes(ghost.stage)) {
    if (ghost.visits.length < 2)
      for (const kind of ['over', 'open', 'lead'] as const) happens({ visits: sorted([...ghost.visits, { at: ghost.waits, kind }]) });
    happens({ isPublic: !ghost.isPublic });
  }
  if (ghost.called.includes('penalty') && !ghost.penaltyOpened) happens({ penaltyOpened: true });
  return states;
}

const sorted = (visits: readonly Visit[]) => visits.toSorted((a, b) => a.at - b.at || a.kind.localeCompare(b.kind));

const worlds = new Map<string, Surroundings>();
function aroundOf({ visits, isPublic, penaltyOpened }: Ghost): Surroundings {
  const key = JSON.stringify([visits, isPublic, penaltyOpened]);
  const known = worlds.get(key);
  if (known) return known;
  const published: JsonObject = { 'JC-02': { publishedOn: '2026-01-05' }, ...(isPublic ? { 'JC-01': { publishedOn: '2026-01-05' } } : {}) };
  const world: Surroundings = {
    ...{ case: ownCase, procedure, people, settings: defaultSettings, calendar, matter: null },
    others: [...visits.map(otherCase), ...(penaltyOpened ? [penaltyFromHere] : [])],
    registers: { ...registers, 'inspection-items-register': register({ items: listed, published }) },
  };
  worlds.set(key, world);
  return world;
}

function otherCase({ at, kind }: Visit, index: number): OtherCase {
  const day = dayAt(at);
  const facts: JsonObject = {
    ...{ party, means: 'on-site', source: kind === 'lead' ? 'complaint' : 'daily', items: [itemOf(training)], plannedFrom: `${day}T09:00` },
    ...(kind === 'open' ? {} : { inspectedOn: day }),
  };
  return {
    ...{ case: `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`, procedure: 'inspection', kind: 'inspection' },
    ...{ number: null, title: '示例检查', opened: day, ended: false },
    standing: { places: { main: kind === 'open' ? 'approved' : 'closed' }, facts, done: {} },
  };
}

/** A running order has its clock for looking again, keeps the case open, and is shown as overdue once the time is over. */
function forgottenIn({ standing, ghost, now }: State): string[] {
  const ordered = placeOn(standing, 'correction') === 'ordered';
  if (ordered !== (ghost.order === 'pending')) return [`order ${ghost.order}: ${JSON.stringify(standing.places)}`];
  if (!ordered) return [];
  const use = procedure.clocks.find(({ id }) => id === 'reinspection');
  const run = standing.clocks['reinspection'];
  const limit = limits[use?.limit ?? ''];
  if (!use || !run || !limit) return ['no clock'];
  const { status } = readClock({ use, limit, run, today: now.slice(0, 10), now, calendar, settings: defaultSettings });
  const closed = ['closed', 'archived', 'cancelled'].includes(placeOn(standing, 'main'));
  const wanted = ghost.waits > ghost.orderedAt ? 'passed' : 'running';
  return closed || status !== wanted ? [`${status}: ${JSON.stringify(standing.places)}`] : [];
}

/**
 * Two states with the same key have the same future. Until somebody goes in, whatever the world holds matters; afterwards of time only
 * whether it has passed since the visit, its approval and the order. Every step takes a recusal that was decided, and a remedy that has
 * ended, for none: what they did stands in who is recused, who handles the case and what is in force.
 */
function keyOf({ standing, ghost, now }: State): string {
  const { facts, done } = standing;
  const { waits, visits: _, isPublic, lead, scheme, entered, orderedAt, stage, copyBy, notice, looked, problems, ...rest } = ghost;
  const list = (fact: string): readonly Json[] => (Array.isArray(facts[fact]) ? facts[fact] : []);
  const outcomes = [...new Set(list('results').flatMap((row) => (isObject(row) ? (row['outcomes'] as string[]) : [])))].toSorted();
  const at = (track: string) => placeOn(standing, track);
  const found = list('problemsFound').length;
  return JSON.stringify([
    ['main', 'result-service', 'correction', 'disclosure', 'validity'].map(at),
    [at('recusal') === 'requested', ['received', 'replied'].includes(at('remedy')) && at('remedy')],
    early.includes(stage)
      ? [waits, visitsMatter(ghost), isPublic, lead, scheme, ...['means', 'announced', 'items', 'source'].map((fact) => facts[fact])]
      : [],
    ['concluded', 'told', 'over'].includes(stage)
      ? [found > 0, problems > 0]
      : [
          at('notice'),
          notice,
          found,
          problems,
          list('checkedItems').length > 0,
          looked,
          waits > Math.max(scheme?.until ?? -1, entered ?? -1),
        ],
    [facts['handlers'], facts['recused'], outcomes, done['enter-premises'] !== undefined && stage === 'inspected'],
    [waits > orderedAt, String(facts['correctionDueOn'] ?? '') < now.slice(0, 10), standing.clocks['reinspection']?.stopped === null],
    [(done['add-follow-up']?.n ?? -1) > (done['reinspect']?.n ?? -1), done['transfer-problem'] !== undefined],
    at('disclosure') === 'correcting' && done['redraft-disclosure']?.by,
    [done['prepare-disclosure']?.by, copyBy, stage, { ...rest, called: [...new Set(rest.called)].toSorted() }],
  ]);
}

/** Of other visits: how many may still come, how many count in which year, and whether one is near what is, or may still be, proposed. */
function visitsMatter({ visits, scheme, waits }: Ghost): Json {
  const capped = visits.filter(({ kind }) => kind !== 'lead').map(({ at }) => dayAt(at).slice(0, 4));
  const at = (wait: number | undefined) => visits.some((visit) => visit.at === wait);
  return [visits.length, capped, visits.some(({ kind }) => kind === 'open'), at(scheme?.at), at(waits)];
}

function tell({ standing, ghost }: State, { action, by }: Attempt): string {
  return `${action} by ${by} at ${JSON.stringify(standing.places)} ${JSON.stringify(ghost)}`;
}
