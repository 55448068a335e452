import { holidayYears } from './holidays/index.ts';
import type { Calendar, DateString, Instant } from './vocabulary.ts';

/*
 * Dates are counted as whole days since 1970-01-01 in China Standard Time (UTC+8, no summer time since 1991), never through the
 * time zone of the process.
 */

const chinaStandardTime = 8 * 3_600_000;
const dayLength = 86_400_000;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The day in China on which an instant falls. */
export function dayOf(instant: Instant): DateString {
  return dateOf(Math.floor((Date.parse(instant) + chinaStandardTime) / dayLength));
}

/** 00:00 of a day in China. */
export function startOfDay(date: DateString): Instant {
  return new Date(dayNumber(date) * dayLength - chinaStandardTime).toISOString();
}

/** Days since 1970-01-01. @throws RangeError for what is not a date of the calendar, e.g. `2026-02-30`. */
export function dayNumber(date: DateString): number {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  if (date.length !== 10 || !(month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)))
    throw new RangeError(`not a date: ${date}`);
  return daysBeforeMonth(year, month) + day - 1;
}

/** Whether it is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(Number(text.slice(0, 4)), month);
}

export function dateOf(number: number): DateString {
  const known = texts[number];
  if (known !== undefined) return known;
  const text = new Date(number * dayLength).toISOString().slice(0, 10);
  // Days anybody here ever counts are few, and counting a docket asks for each of them thousands of times.
  if (number >= 0 && number < 60_000) texts[number] = text;
  return text;
}
const texts: DateString[] = [];

/** NaN where one of the characters is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

export function addDays(date: DateString, days: number): DateString {
  return dateOf(dayNumber(date) + days);
}

/** The same day of a later month; where that month has no such day, its last one (公历月). @throws as `dayNumber`. */
export function addMonths(date: DateString, months: number): DateString {
  dayNumber(date);
  const first = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(first / 12);
  const month = first - year * 12 + 1;
  const day = Math.min(Number(date.slice(8, 10)), lengthOfMonth(year, month));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function addYears(date: DateString, years: number): DateString {
  return addMonths(date, years * 12);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: DateString, to: DateString): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function dayOfWeek(date: DateString): number {
  return weekdayOf(dayNumber(date));
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** A bureau's own departures from the notices, e.g. a local holiday: made by a recorded act (DESIGN §6). */
export type CalendarOverrides = { readonly [date: DateString]: 'working' | 'off' };

/** The working calendar of the State Council's notices, with local overrides on top. */
export function calendarOf(overrides: CalendarOverrides = {}): Calendar {
  const days = new Map<DateString, 'working' | 'off'>(noticed);
  for (const [date, kind] of Object.entries(overrides)) days.set(date, kind);
  return {
    day(date) {
      const kind = days.get(date);
      if (kind) return kind;
      const weekday = dayOfWeek(date) <= 5;
      if (!publishedYears.has(date.slice(0, 4))) return weekday ? 'unknown-working' : 'unknown-off';
      return weekday ? 'working' : 'off';
    },
  };
}

const publishedYears = new Set(holidayYears.map(({ year }) => String(year)));

const noticed: readonly (readonly [DateString, 'working' | 'off'])[] = holidayYears.flatMap(({ off, working }) => [
  ...off.flatMap(({ from, to }) => datesFrom(from, to).map((date) => [date, 'off'] as const)),
  ...working.map((date) => [date, 'working'] as const),
]);

function datesFrom(from: DateString, to: DateString): DateString[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to the first of the month. */
function daysBeforeMonth(year: number, month: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 477;
  return (year - 1970) * 365 + leapDays + (daysBefore[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
