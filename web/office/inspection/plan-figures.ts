import { calendarOf, dayNumber } from '#law/calendar.ts';
import { knownBetween, countWorkingDays } from '#law/working-days.ts';

export interface Deducted {
  readonly name: string;
  readonly days: number;
}

/** What a plan is drafted from; every other figure follows. */
export interface PlanInput {
  readonly year: number;
  readonly officers: number;
  readonly otherEnforcement: readonly Deducted[];
  readonly nonEnforcement: readonly Deducted[];
  readonly keyObjects: readonly { readonly uscc: string; readonly name: string; readonly times: number }[];
  readonly daysPerKeyVisit: number;
  readonly randomTotal: number;
  readonly randomCount: number;
  readonly daysPerRandomVisit: number;
  readonly emphasis: string;
}

export interface PlanFigures {
  readonly workingDays: number;
  readonly totalDays: number;
  readonly inspectionDays: number;
  readonly keyDays: number;
  readonly generalDays: number;
}

const calendar = calendarOf();

/** 工作日测算, as the rule `plan-arithmetic` has it: the server refuses a plan with any other figure. */
export function figuresOf(plan: PlanInput): PlanFigures {
  const sum = (rows: readonly Deducted[]) => rows.reduce((days, row) => days + row.days, 0);
  const workingDays = countWorkingDays(calendar, ...spanOf(plan.year));
  const totalDays = workingDays * plan.officers;
  return {
    workingDays,
    totalDays,
    inspectionDays: totalDays - sum(plan.otherEnforcement) - sum(plan.nonEnforcement),
    keyDays: plan.keyObjects.reduce((times, row) => times + row.times, 0) * plan.daysPerKeyVisit,
    generalDays: plan.randomCount * plan.daysPerRandomVisit,
  };
}

/** Whether the State Council's notice for the year is out; before, its working days are an estimate. */
export function isYearKnown(year: number): boolean {
  return knownBetween(calendar, ...spanOf(year));
}

function spanOf(year: number): [from: number, to: number] {
  return [dayNumber(`${year - 1}-12-31`), dayNumber(`${year}-12-31`)];
}
