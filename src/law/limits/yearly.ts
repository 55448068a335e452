import { otherLimits, type OtherLimit } from './other.ts';
import type { DateString, LimitId } from '../vocabulary.ts';

interface YearlyDuty extends OtherLimit {
  readonly rule: { readonly kind: 'every-year'; readonly month: number; readonly lastDay: number };
}

/** What the bureau owes every year by a day of the calendar (公开条例 49; 国办发〔2018〕118号; 重庆市行政执法监督条例 9). */
export const yearlyDuties: readonly YearlyDuty[] = otherLimits.filter((limit): limit is YearlyDuty => limit.rule.kind === 'every-year');

/** The day by which it is due next, on or after `today`. @throws RangeError for a limit that does not come every year. */
export function yearlyDue(id: LimitId, today: DateString): DateString {
  const duty = yearlyDuties.find((one) => one.id === id);
  if (!duty) throw new RangeError(`${id} does not come every year`);
  const { month, lastDay } = duty.rule;
  const inYear = (year: number) => `${year}-${String(month).padStart(2, '0')}-${String(lastDay).padStart(2, '0')}`;
  const year = Number(today.slice(0, 4));
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}
