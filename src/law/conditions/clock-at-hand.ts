import { lastDay, readClock, rollForward } from '../clocks.ts';
import { limits } from '../limits/index.ts';
import type { ClockId, DateString, LimitId, Question } from '../vocabulary.ts';

/** Last day of a clock of the case, rolled, as if nothing had stopped it; null where it never ran or is paused. */
export function lastDayOfClock({ procedure, standing, settings, calendar, today, proposal }: Question, id: ClockId): DateString | null {
  const use = procedure.clocks.find((clock) => clock.id === id);
  const limit = use && limits[use.limit];
  const run = standing.clocks[id];
  if (!use || !limit || !run) return null;
  return readClock({ use, limit, run: { ...run, stopped: null }, today, now: proposal.at, calendar, settings }).dueRolled;
}

export function isTimeOver(question: Question, id: ClockId): boolean {
  const last = lastDayOfClock(question, id);
  return last !== null && question.today > last;
}

/** The same for a person who has his own first day: the limit counted from `from`, rolled (民诉法 85). */
export function lastDayFrom(question: Question, id: LimitId, from: DateString): DateString {
  const limit = limits[id];
  return rollForward(question.calendar, limit ? lastDay(limit, from, question) : from);
}
