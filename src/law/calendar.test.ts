import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, calendarOf, dayNumber, dayOf, dayOfWeek, daysBetween, isDate, startOfDay } from './calendar.ts';
import { holidayYears } from './holidays/index.ts';

describe('the calendar', () => {
  it('takes the day of an instant in China, whatever the zone of the machine', () => {
    expect(dayOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01');
    expect(dayOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
    expect(startOfDay('2026-03-02')).toBe('2026-03-01T16:00:00.000Z');
  });

  it('ends a month on its last day where the day is missing', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('1970-01-01', -1)).toBe('1969-12-01');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it('counts days across leap days and centuries', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1);
    expect(dayOfWeek('2026-03-02')).toBe(1);
    expect(dayOfWeek('2026-03-01')).toBe(7);
  });

  it('refuses what is no date', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-01', 'tomorrow', '']) {
      expect(() => dayNumber(text)).toThrow(RangeError);
      expect(isDate(text)).toBe(false);
    }
    expect(isDate('2024-02-29')).toBe(true);
  });

  it('works on the Saturdays of the notices and rests on their Mondays', () => {
    const calendar = calendarOf();
    expect(calendar.day('2026-02-14')).toBe('working');
    expect(calendar.day('2026-02-16')).toBe('off');
    expect(calendar.day('2026-02-28')).toBe('working');
    expect(calendar.day('2026-03-01')).toBe('off');
    expect(calendar.day('2026-03-02')).toBe('working');
  });

  it('says when a year has no notice yet', () => {
    const calendar = calendarOf();
    expect(calendar.day('2027-03-01')).toBe('unknown-working');
    expect(calendar.day('2027-03-06')).toBe('unknown-off');
  });

  it('lets a bureau depart from the notices', () => {
    const calendar = calendarOf({ '2026-03-02': 'off', '2027-03-01': 'working' });
    expect(calendar.day('2026-03-02')).toBe('off');
    expect(calendar.day('2027-03-01')).toBe('working');
  });

  it('knows only working weekends that are weekends, outside their holidays, for each published year', () => {
    for (const { year, off, working } of holidayYears) {
      for (const date of working) {
        expect(dayOfWeek(date)).toBeGreaterThan(5);
        expect(date.startsWith(String(year))).toBe(true);
        expect(off.some(({ from, to }) => from <= date && date <= to)).toBe(false);
      }
      for (const { from, to } of off) expect(from <= to).toBe(true);
    }
    expect(holidayYears.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });
});
