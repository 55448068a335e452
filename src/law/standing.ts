import { dayOf } from './calendar.ts';
import { valueAt } from './forms.ts';
import { limits } from './limits/index.ts';
import { isObject } from './same.ts';
import { ask } from './tests.ts';
import type {
  Action,
  ClockRun,
  ClockUse,
  Entry,
  Json,
  JsonObject,
  Pointer,
  Question,
  Remembered,
  Standing,
  Surroundings,
  Trigger,
} from './vocabulary.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const nothingYet: Standing = {
  n: 0,
  places: {},
  facts: {},
  clocks: {},
  done: {},
  handledBy: [],
  draft: null,
  lastAt: null,
};

/** 办理现状 after all entries: the one fold from which everything about a case is read (DESIGN §1.2). */
export function standingOf(around: Surroundings, actions: Readonly<Record<string, Action>>, entries: readonly Entry[]): Standing {
  return entries.reduce((standing, entry) => after(around, actions, standing, entry), nothingYet);
}

/**
 * The standing after one more entry. Moves are all judged on the standing before it, with the entry's own form.
 * @throws RangeError for an entry whose action the procedure does not know.
 */
export function after(around: Surroundings, actions: Readonly<Record<string, Action>>, before: Standing, entry: Entry): Standing {
  const action = actions[entry.action];
  const step = around.procedure.steps.find((candidate) => candidate.action === entry.action);
  if (!action || !step) throw new RangeError(`${entry.action} is not an action of ${around.procedure.id}`);
  const question: Question = {
    ...around,
    standing: before,
    today: dayOf(entry.at),
    proposal: { id: entry.id, action: entry.action, by: entry.by, at: entry.at, form: entry.form, draft: entry.draft },
  };
  const places = { ...before.places };
  for (const move of step.moves) if (!move.when || ask(question, move.when) === true) places[move.track] = move.to;
  return {
    n: before.n + 1,
    places,
    facts: { ...before.facts, ...factsFrom(question, action, entry) },
    clocks: clocksAfter(question, entry),
    done: {
      ...before.done,
      [entry.action]: { times: (before.done[entry.action]?.times ?? 0) + 1, n: entry.n, at: entry.at, by: entry.by },
    },
    handledBy: action.handles ? [...new Set([...before.handledBy, entry.by, ...officersIn(entry)])] : before.handledBy,
    draft: entry.form['draft'] === undefined ? before.draft : entry.draft,
    lastAt: entry.at,
  };
}

/** Second officers and others named in `/officers`. */
export function officersIn(entry: Pick<Entry, 'form'>): string[] {
  const officers = entry.form['officers'];
  return Array.isArray(officers) ? officers.filter((id): id is string => typeof id === 'string') : [];
}

function factsFrom(question: Question, action: Action, entry: Entry): Record<string, Json> {
  const facts: Record<string, Json> = {};
  for (const [fact, ways] of Object.entries(action.remembers ?? {}))
    for (const way of Array.isArray(ways) ? (ways as readonly Remembered[]) : [ways as Remembered]) {
      const value = rememberedBy(question, way, facts[fact] ?? question.standing.facts[fact]);
      if (value !== undefined) facts[fact] = value;
    }
  for (const { template, numberAs } of action.documents ?? []) {
    const number = entry.papers.find((paper) => paper.template === template)?.number;
    if (numberAs && number) facts[numberAs] = number;
  }
  return facts;
}

/** What the fact holds from now on; undefined where the form says nothing of it. */
function rememberedBy(question: Question, way: Remembered, before: Json | undefined): Json | undefined {
  const form = question.proposal.form ?? {};
  if (typeof way === 'string') return valueAt(form, way);
  if (way.when && ask(question, way.when) !== true) return undefined;
  const value = 'value' in way ? way.value : valueAt(form, way.from);
  if (value === undefined || way.as === undefined) return value;
  if (way.as === 'list') return [...(Array.isArray(before) ? before : []), ...(Array.isArray(value) ? value : [value])];
  if ('each' in way.as) return withEach(isObject(before) ? before : {}, Array.isArray(value) ? value : [], way.as.each);
  const key = valueAt(form, way.as.under);
  const { [String(key)]: _, ...rest } = isObject(before) ? before : {};
  return value === null ? rest : { ...rest, [String(key)]: value };
}

function withEach(before: JsonObject, items: readonly Json[], key: Pointer): JsonObject {
  return { ...before, ...Object.fromEntries(items.filter(isObject).map((item) => [String(valueAt(item, key)), item])) };
}

function clocksAfter(question: Question, entry: Entry): Record<string, ClockRun> {
  const clocks: Record<string, ClockRun> = { ...question.standing.clocks };
  for (const use of question.procedure.clocks) {
    const run = runAfter(question, entry, use, clocks[use.id]);
    if (run) clocks[use.id] = run;
  }
  return clocks;
}

function runAfter(question: Question, entry: Entry, use: ClockUse, before: ClockRun | undefined): ClockRun | undefined {
  let run: Mutable<ClockRun> | undefined = before && { ...before };
  const day = (trigger: Trigger) => dayAt(entry, trigger);
  const moment = (trigger: Trigger) => (limits[use.limit]?.unit === 'hour' ? momentAt(entry, trigger) : day(trigger));
  if (run && !run.stopped) {
    const stop = use.stops.find((trigger) => fires(question, entry, trigger));
    if (stop) run.stopped = moment(stop);
    for (const pause of use.pauses ?? []) run.pauses = pausesAfter(question, entry, pause, run.pauses);
    for (const extension of use.extends ?? []) {
      if (!fires(question, entry, extension.on)) continue;
      const length = extension.lengthAt ? valueAt(entry.form, extension.lengthAt) : extension.length;
      if (typeof length === 'number') run.extension += length;
    }
  }
  const start = use.starts.find((trigger) => fires(question, entry, trigger));
  if (start) run = { started: moment(start), stopped: null, pauses: [], extension: 0, ...dueIn(entry, use) };
  return run;
}

type Spans = ClockRun['pauses'];

function pausesAfter(question: Question, entry: Entry, pause: Exclude<ClockUse['pauses'], undefined>[number], spans: Spans): Spans {
  const until = pause.until && valueAt(entry.form, pause.until);
  const named = typeof until === 'string' ? until.slice(0, 10) : null;
  const open = spans.some(({ to }) => to === null);
  if (!open && fires(question, entry, pause.from)) return [...spans, { from: dayAt(entry, pause.from), to: named }];
  if (!fires(question, entry, pause.to)) return spans;
  const end = dayAt(entry, pause.to);
  // What was to last until a named day may be over sooner; a day already past stays as it was counted.
  return spans.map((span) =>
    span.to === null || (pause.until !== undefined && span.to > end) ? { ...span, to: end < span.from ? span.from : end } : span,
  );
}

function fires(question: Question, entry: Entry, trigger: Trigger): boolean {
  return trigger.action === entry.action && (!trigger.when || ask(question, trigger.when) === true);
}

function dayAt(entry: Entry, trigger: Trigger): string {
  const day = trigger.on && valueAt(entry.form, trigger.on);
  return typeof day === 'string' ? day.slice(0, 10) : dayOf(entry.at);
}

function dueIn(entry: Entry, { dueAt }: ClockUse): Pick<ClockRun, 'due'> {
  const due = dueAt === undefined ? undefined : valueAt(entry.form, dueAt);
  return typeof due === 'string' ? { due: due.slice(0, 10) } : {};
}

/** A form's moments are local times, `YYYY-MM-DDTHH:MM`. */
function momentAt(entry: Entry, trigger: Trigger): string {
  const local = trigger.on && valueAt(entry.form, trigger.on);
  return typeof local === 'string' && local.length > 10 ? new Date(`${local.slice(0, 16)}:00+08:00`).toISOString() : entry.at;
}
