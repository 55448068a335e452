import { addDays, addMonths, dateOf, dayNumber, dayOf } from './calendar.ts';
import { countWorkingDays, knownBetween, nextWorkingDay, workingDayFrom } from './working-days.ts';
import type { Calendar, ClockReading, ClockRun, ClockUse, DateString, Instant, Limit, Settings } from './vocabulary.ts';

export interface ToRead {
  readonly use: ClockUse;
  readonly limit: Limit;
  readonly run: ClockRun;
  readonly today: DateString;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly settings: Settings;
}

type Pauses = ClockRun['pauses'];
const hourLength = 3_600_000;

/**
 * Reads a clock on a day. The day of the event is not counted; working days are those of the notices (处罚法 85, 强制法 69); months and
 * years end on the same day of the month (民诉法 85). Where the limit rolls, a last day that is a holiday moves to the next working
 * day, and the clock has passed only after that one.
 */
export function readClock({ use, limit, run, today, now, calendar, settings }: ToRead): ClockReading {
  const length = lengthOf(limit, settings) + run.extension;
  const strict = run.due === undefined ? lastDayOf(limit, length, run.started, run.pauses, calendar) : namedLastDay(run, run.due);
  const rolled = strict === null ? null : roll(limit, strict, calendar);
  const due = limit.rolls ? rolled : strict;
  const moment = limit.unit === 'hour' ? now : today;
  const passed = run.stopped === null && due !== null && moment > due;
  const remaining = due === null ? null : remainingUntil(limit, due, moment, calendar);
  const status = run.stopped !== null ? 'stopped' : passed ? 'passed' : 'running';
  return {
    id: use.id,
    limit: limit.id,
    title: use.title,
    status,
    started: run.started,
    stopped: run.stopped,
    dueStrict: strict,
    dueRolled: rolled,
    remaining,
    unit: limit.unit,
    bound: limit.bound,
    late: run.stopped !== null && due !== null && run.stopped > due,
    paused: run.stopped === null && strict === null,
    provisional: strict !== null && rolled !== null && isProvisional(limit, run.started, strict, calendar),
    verified: isVerified(limit, settings) && !isReplaced(limit, run.started),
    articles: limit.articles,
    consequence: limit.consequence,
    urgency: status === 'passed' ? 'passed' : status === 'stopped' || due === null ? 'calm' : urgencyOf(limit, remaining, due, moment),
    lapsed: status === 'passed' && use.lapses ? { track: use.track ?? 'main', ...use.lapses } : null,
  };
}

/** The limit's length in its own unit, without extensions. @throws RangeError where the setting is not a whole number. */
export function lengthOf({ id, length }: Limit, settings: Settings): number {
  const value = typeof length === 'number' ? length : settings[length.setting].value;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new RangeError(`${id} has no whole length: ${value}`);
  return value;
}

/** Checked against the statute, or set by the bureau and confirmed by it. */
function isVerified({ length, verified }: Limit, settings: Settings): boolean {
  return typeof length === 'number' ? verified : settings[length.setting].status === '已核';
}

/** The text it was checked in is no longer in force, and the one in its place was not checked (危化条例 after 2026-04-30). */
function isReplaced({ validTo }: Limit, started: DateString | Instant): boolean {
  return validTo !== undefined && started.slice(0, 10) > validTo;
}

/** The last day (or instant) of a limit that begins at `from`, neither paused nor rolled. */
export function lastDay(
  limit: Limit,
  from: DateString | Instant,
  { calendar, settings, extension = 0 }: { readonly calendar: Calendar; readonly settings: Settings; readonly extension?: number },
): DateString | Instant {
  return lastDayOf(limit, lengthOf(limit, settings) + extension, from, [], calendar) ?? from;
}

/** The n-th working day after a day. */
export function addWorkingDays(calendar: Calendar, date: DateString, days: number): DateString {
  return dateOf(workingDayFrom(calendar, dayNumber(date), days));
}

/** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: DateString, to: DateString): number {
  return countWorkingDays(calendar, dayNumber(from), dayNumber(to));
}

/** The first day on which a hearing may be held that is told of on `noticeDay`: seven working days later (处罚法 64 二项, 85). */
export function earliestHearingDay(calendar: Calendar, noticeDay: DateString): DateString {
  return addWorkingDays(calendar, noticeDay, 7);
}

/** The day itself, or the next working day. */
export function rollForward(calendar: Calendar, date: DateString): DateString {
  return dateOf(nextWorkingDay(calendar, dayNumber(date)));
}

/** Null while a pause is open, for then nobody knows the last day. */
function lastDayOf(limit: Limit, length: number, started: string, pauses: Pauses, calendar: Calendar): string | null {
  if (limit.unit === 'hour') return lastInstant(limit, length, started, pauses);
  const sign = limit.direction === 'before' ? -1 : 1;
  if (limit.unit === 'month' || limit.unit === 'year') {
    const months = sign * length * (limit.unit === 'year' ? 12 : 1);
    return prolonged(addMonths(started, months), started, pauses, (due, excluded) => addDays(due, excluded.length));
  }
  if (limit.unit === 'calendarDay')
    return prolonged(addDays(started, sign * length), started, pauses, (due, excluded) => addDays(due, excluded.length));
  return prolonged(addWorkingDays(calendar, started, sign * length), started, pauses, (due, { from, to }) =>
    addWorkingDays(calendar, due, countWorkingDays(calendar, from, to)),
  );
}

/** A last day that a paper names moves with extensions and pauses like one that is counted. */
function namedLastDay({ started, pauses, extension }: ClockRun, due: DateString): DateString | null {
  return prolonged(addDays(due, extension), started.slice(0, 10), pauses, (day, excluded) => addDays(day, excluded.length));
}

/**
 * Moves the last day by what the pauses keep from counting: the days after `from`, up to and with `to`. A pause that begins on the
 * last day or later comes too late to matter. Pauses come in order, as they were entered; those that overlap count once.
 */
function prolonged(
  unpaused: DateString,
  started: DateString,
  pauses: Pauses,
  move: (due: DateString, excluded: { readonly from: number; readonly to: number; readonly length: number }) => DateString,
): DateString | null {
  let due = unpaused;
  let counted = dayNumber(started);
  for (const pause of pauses) {
    const from = Math.max(dayNumber(pause.from), counted);
    if (from >= dayNumber(due)) continue;
    if (pause.to === null) return null;
    const to = dayNumber(pause.to);
    if (to <= from) continue;
    due = move(due, { from, to, length: to - from });
    counted = to;
  }
  return due;
}

function lastInstant(limit: Limit, length: number, started: Instant, pauses: Pauses): Instant | null {
  if (limit.direction === 'before') return new Date(Date.parse(started) - length * hourLength).toISOString();
  const due = new Date(Date.parse(started) + length * hourLength).toISOString();
  const day = prolonged(dayOf(due), dayOf(started), pauses, (until, excluded) => addDays(until, excluded.length));
  if (day === null) return null;
  return new Date(Date.parse(due) + (dayNumber(day) - dayNumber(dayOf(due))) * 24 * hourLength).toISOString();
}

function roll(limit: Limit, strict: string, calendar: Calendar): string {
  return limit.unit === 'hour' || limit.direction === 'before' ? strict : rollForward(calendar, strict);
}

/** Working days hang on the calendar all the way; other limits only where the last day is a holiday. */
function isProvisional(limit: Limit, started: string, strict: string, calendar: Calendar): boolean {
  if (limit.unit === 'hour') return false;
  const due = dayNumber(strict);
  if (limit.unit !== 'workingDay') return limit.rolls && !knownBetween(calendar, due - 1, nextWorkingDay(calendar, due));
  const start = dayNumber(started);
  return start <= due ? !knownBetween(calendar, start, due) : !knownBetween(calendar, due - 1, start - 1);
}

/** In the limit's own unit: whole units left, negative once the last day is over. */
function remainingUntil(limit: Limit, due: string, moment: string, calendar: Calendar): number {
  if (limit.unit === 'hour') return Math.floor((Date.parse(due) - Date.parse(moment)) / hourLength);
  if (limit.unit === 'workingDay') {
    const left = workingDaysBetween(calendar, moment, due);
    // Passed, though no working day has gone by since: on a weekend after the last day.
    return left === 0 && moment > due ? -1 : left;
  }
  if (limit.unit === 'calendarDay') return dayNumber(due) - dayNumber(moment);
  const months = moment <= due ? monthsWithin(moment, due) : -1 - monthsWithin(due, addDays(moment, -1));
  return limit.unit === 'month' ? months : Math.floor(months / 12);
}

function monthsWithin(from: DateString, to: DateString): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Warnings count in working days, hours or else calendar days. */
function urgencyOf({ warnBefore, unit }: Limit, remaining: number | null, due: string, moment: string): 'calm' | 'near' | 'urgent' {
  const left = unit === 'month' || unit === 'year' ? dayNumber(due) - dayNumber(moment) : (remaining ?? 0);
  const first = warnBefore[0];
  const last = warnBefore.at(-1);
  if (last !== undefined && left <= last) return 'urgent';
  return first !== undefined && left <= first ? 'near' : 'calm';
}
