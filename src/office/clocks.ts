import { addDays, dayOf, daysBetween, startOfDay } from '#law/calendar.ts';
import { readClock } from '#law/clocks.ts';
import { limits } from '#law/limits/index.ts';
import { ask } from '#law/tests.ts';
import type { ClockReading, ClockRun, ClockUse, DateString, Instant, Standing, Surroundings } from '#law/vocabulary.ts';

type Around = Pick<Surroundings, 'procedure' | 'calendar' | 'settings'>;

/** Every clock the case has ever started, as it stands at `now`; running ones first, the most pressing on top. */
export function clocksOf(around: Surroundings, standing: Standing, now: Instant): ClockReading[] {
  const readings = around.procedure.clocks.flatMap((use) => {
    const run = standing.clocks[use.id];
    return run ? [withConsequence(around, standing, use, reading(around, use, run, now), now)] : [];
  });
  return readings.sort((a, b) => pressing(a) - pressing(b) || (a.dueStrict ?? '9').localeCompare(b.dueStrict ?? '9'));
}

/** What the law draws from a last day may hang on more than the day: an application made in time, say (许可法 50 Ⅱ). */
function withConsequence(around: Surroundings, standing: Standing, use: ClockUse, read: ClockReading, now: Instant): ClockReading {
  const when = use.lapses?.when;
  if (read.lapsed === null || when === undefined) return read;
  const question = { ...around, standing, today: dayOf(now), proposal: { id: '', action: '', by: '', at: now } };
  return ask(question, when) === true ? read : { ...read, lapsed: null };
}

/** The one clock that matters most now. A party's limit that has passed presses nobody here: the case may simply go on. */
export function mostPressing(readings: readonly ClockReading[]): ClockReading | null {
  return readings.find((reading) => pressing(reading) < 8) ?? null;
}

/** Whom a limit binds, where that is somebody of the bureau. */
const ours = new Set(['机关', '执法人员', '承办机构', '正职负责人', '法制审核机构', '责任科室', '系统管理单位']);
const order = { passed: 0, urgent: 1, near: 2, calm: 3 } as const;

function pressing({ status, urgency, paused, bound }: ClockReading): number {
  if (status === 'stopped') return 9;
  if (paused) return 5;
  if (ours.has(bound)) return order[urgency];
  return status === 'passed' ? 8 : 4;
}

function reading({ calendar, settings }: Around, use: ClockUse, run: ClockRun, now: Instant): ClockReading {
  const limit = limits[use.limit];
  if (!limit) throw new RangeError(`no limit ${use.limit}`);
  return readClock({ use, limit, run, today: dayOf(now), now, calendar, settings });
}

export interface UrgencyDays {
  readonly near: DateString | null;
  readonly urgent: DateString | null;
  readonly passed: DateString | null;
}

/** First days on which some running clock is near, urgent and passed, so that lists sort and filter on any later day. */
export function urgencyDays(around: Around, standing: Pick<Standing, 'clocks'>, now: Instant): UrgencyDays {
  const days: UrgencyDays[] = around.procedure.clocks.flatMap((use) => {
    const run = standing.clocks[use.id];
    if (!run || run.stopped !== null) return [];
    const today = reading(around, use, run, now);
    if (today.paused || today.dueStrict === null || !ours.has(today.bound)) return [];
    const at = (day: DateString) => order[reading(around, use, run, endOfDay(day)).urgency];
    const first = (level: number) =>
      firstDay(dayOf(now), daysBetween(dayOf(now), today.dueStrict?.slice(0, 10) ?? dayOf(now)) + 40, (day) => at(day) <= level);
    return [{ near: first(order.near), urgent: first(order.urgent), passed: first(order.passed) }];
  });
  const earliest = (key: keyof UrgencyDays) => days.map((day) => day[key]).reduce(sooner, null);
  return { near: earliest('near'), urgent: earliest('urgent'), passed: earliest('passed') };
}

const sooner = (a: DateString | null, b: DateString | null) => (a === null || (b !== null && b < a) ? b : a);
const endOfDay = (day: DateString): Instant => new Date(Date.parse(startOfDay(addDays(day, 1))) - 1).toISOString();

/** Urgency only ever grows with time, so the first day is found by halving. */
function firstDay(from: DateString, span: number, holds: (day: DateString) => boolean): DateString | null {
  if (span < 0 || holds(from)) return from;
  if (!holds(addDays(from, span))) return null;
  let low = 0;
  let high = span;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(addDays(from, middle))) high = middle;
    else low = middle;
  }
  return addDays(from, high);
}
