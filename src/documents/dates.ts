import { dayOf } from '#law/calendar.ts';
import type { DateString, Instant } from '#law/vocabulary.ts';

/** 2026-03-02 → 2026年3月2日; nothing stays nothing. */
export function dateText(date: DateString): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : '';
}

/** Local time of a form, 2026-03-02T09:10 → 2026年3月2日9时10分. */
export function momentText(moment: string): string {
  const time = /T(\d{2}):(\d{2})/.exec(moment);
  return time ? `${dateText(moment)}${Number(time[1])}时${time[2]}分` : dateText(moment);
}

/** The end of a span; the day is not said again. */
export function untilText(from: string, to: string): string {
  return from.slice(0, 10) === to.slice(0, 10) ? momentText(to).replace(dateText(to), '') : momentText(to);
}

export function dayText(at: Instant): string {
  return dateText(dayOf(at));
}
