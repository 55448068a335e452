import { addDays, dayNumber } from './calendar.ts';
import type { DateString } from './vocabulary.ts';

/** What a surcharge is counted from. Amounts in whole fen. */
export interface SurchargeCase {
  readonly fine: number;
  /** Last day for payment; the surcharge runs from the day after (处罚法 72). */
  readonly lastDay: DateString;
  readonly payments: readonly { readonly on: DateString; readonly fen: number }[];
  /** Reconsideration and litigation, first and last day; those days do not count (处罚法 73 Ⅲ). */
  readonly suspended?: readonly { readonly from: DateString; readonly to: DateString }[];
}

export interface Surcharge {
  readonly fen: number;
  /** Days that counted. */
  readonly days: number;
  /** First day on which it stood at the fine; null where it has not got there. */
  readonly cappedOn: DateString | null;
}

/**
 * 加处罚款 up to and with the day `until`: three per cent of the fine a day, never more in all than the fine (处罚法 72 Ⅰ 1, 强制法 45 Ⅱ).
 * It is reckoned on what of the fine is still owed when the day begins, the reading that is kinder to a party who pays in part;
 * parts of a fen are dropped.
 */
export function surchargeUntil({ fine, lastDay, payments, suspended = [] }: SurchargeCase, until: DateString): Surcharge {
  let hundredths = 0;
  let days = 0;
  const first = dayNumber(lastDay) + 1;
  const end = dayNumber(until);
  for (let day = first; day <= end; day++) {
    if (suspended.some(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to))) continue;
    const owed = fine - payments.reduce((sum, { on, fen }) => (dayNumber(on) < day ? sum + fen : sum), 0);
    if (owed <= 0) break;
    days++;
    hundredths += owed * 3;
    if (hundredths >= fine * 100) return { fen: fine, days, cappedOn: addDays(lastDay, day - first + 1) };
  }
  return { fen: Math.floor(hundredths / 100), days, cappedOn: null };
}
