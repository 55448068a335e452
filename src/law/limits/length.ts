import type { Limit, LimitUnit } from '../vocabulary.ts';

const units: Readonly<Record<LimitUnit, string>> = { workingDay: '个工作日', calendarDay: '日', month: '个月', year: '年', hour: '小时' };

/** 七个工作日 in figures: `7个工作日`, `提前7个工作日`; where the bureau sets it, it says so. */
export function lengthInWords({ length, unit, direction }: Limit): string {
  // The paper that starts it names its last day.
  if (length === 0) return '文书所定之日';
  const amount = typeof length === 'number' ? `${length}${units[unit]}` : '由本机关规定';
  return direction === 'before' ? `提前${amount}` : amount;
}
