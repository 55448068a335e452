import { dateOf } from './calendar.ts';
import type { Calendar } from './vocabulary.ts';

/*
 * Working days by day number. A calendar answers for a day at a time; counting a whole docket that way is slow, so each calendar is
 * read once into running totals, which grow as later days are asked for. A calendar never changes, so the totals cannot go stale.
 */
interface Totals {
  readonly first: number;
  /** working[i]: working days among the first i days. */
  readonly working: number[];
  /** unknown[i]: days of unpublished years among the first i days. */
  readonly unknown: number[];
  /** positions[k]: the day number of the k-th working day, from 0. */
  readonly positions: number[];
}

const totalsOf = new WeakMap<Calendar, Totals>();
/** 2020-01-01: few clocks reach back further; for those the table is made anew from an earlier day. */
const usualFirst = 18_262;

/** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
export function countWorkingDays(calendar: Calendar, from: number, to: number): number {
  const totals = covering(calendar, Math.min(from, to), Math.max(from, to));
  return before(totals.working, totals, to) - before(totals.working, totals, from);
}

/** The `days`-th working day after `from`, or before it where negative; `from` itself for 0. */
export function workingDayFrom(calendar: Calendar, from: number, days: number): number {
  if (days === 0) return from;
  for (let reach = Math.abs(days) * 2 + 20; reach < 10_000; reach *= 2) {
    const totals = covering(calendar, days > 0 ? from - 1 : from - reach, days > 0 ? from + reach : from);
    const found =
      totals.positions[days > 0 ? before(totals.working, totals, from) + days - 1 : before(totals.working, totals, from - 1) + days];
    if (found !== undefined) return found;
  }
  throw new RangeError(`no ${days} working days around ${dateOf(from)}`);
}

/** The day itself, or the next working day. */
export function nextWorkingDay(calendar: Calendar, day: number): number {
  return workingDayFrom(calendar, day - 1, 1);
}

/** Whether the notices cover every day after `from`, up to and with `to`. */
export function knownBetween(calendar: Calendar, from: number, to: number): boolean {
  const totals = covering(calendar, from, to);
  return before(totals.unknown, totals, to) === before(totals.unknown, totals, from);
}

/** Counted up to and with `day`. */
function before(counts: readonly number[], { first }: Totals, day: number): number {
  return counts[day - first + 1] ?? 0;
}

function covering(calendar: Calendar, from: number, to: number): Totals {
  let totals = totalsOf.get(calendar);
  if (!totals || from - 1 < totals.first) {
    totals = { first: Math.min(usualFirst, from - 400), working: [0], unknown: [0], positions: [] };
    totalsOf.set(calendar, totals);
  }
  for (let day = totals.first + totals.working.length - 1; day <= to; day++) {
    const kind = calendar.day(dateOf(day));
    const works = kind === 'working' || kind === 'unknown-working';
    if (works) totals.positions.push(day);
    totals.working.push((totals.working.at(-1) ?? 0) + (works ? 1 : 0));
    totals.unknown.push((totals.unknown.at(-1) ?? 0) + (kind.startsWith('unknown') ? 1 : 0));
  }
  return totals;
}
