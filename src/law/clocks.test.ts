import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { addWorkingDays, earliestHearingDay, lastDay, readClock, workingDaysBetween } from './clocks.ts';
import { limits } from './limits/index.ts';
import { defaultSettings } from './settings.ts';
import type { ClockReading, ClockRun, Limit, Settings } from './vocabulary.ts';

const calendar = calendarOf();

function read(
  id: string,
  started: string,
  today: string,
  more: Partial<ClockRun> = {},
  settings: Settings = defaultSettings,
): ClockReading {
  const use = { id: 'clock', limit: id, title: '期限', starts: [], stops: [] };
  const run = { started, stopped: null, pauses: [], extension: 0, ...more };
  return readClock({ use, limit: limitOf(id), run, today, now: `${today}T02:00:00.000Z`, calendar, settings });
}

function limitOf(id: string): Limit {
  const limit = limits[id];
  if (!limit) throw new RangeError(id);
  return limit;
}

describe('a clock', () => {
  it('does not count the day it starts: served on 2 March, a fine is due on 17 March (处罚法 67)', () => {
    const reading = read('APL-67-15D', '2026-03-02', '2026-03-10');
    expect(reading).toMatchObject({
      dueStrict: '2026-03-17',
      dueRolled: '2026-03-17',
      remaining: 7,
      status: 'running',
      unit: 'calendarDay',
    });
  });

  it('rolls the party’s last day over a holiday, and passes only after it (民诉法 85)', () => {
    const duringHoliday = read('APL-67-15D', '2026-09-18', '2026-10-05');
    expect(duringHoliday).toMatchObject({ dueStrict: '2026-10-03', dueRolled: '2026-10-08', status: 'running', remaining: 3 });
    expect(read('APL-67-15D', '2026-09-18', '2026-10-09').status).toBe('passed');
  });

  it('shows the bureau both dates and holds it to the strict one', () => {
    const reading = read('APL-60-90D', '2026-07-05', '2026-10-04');
    expect(reading).toMatchObject({ dueStrict: '2026-10-03', dueRolled: '2026-10-08', status: 'passed', urgency: 'passed', remaining: -1 });
  });

  it('counts working days over a long holiday and its working weekends (处罚法 85)', () => {
    expect(read('APL-64-5D', '2026-02-12', '2026-02-13')).toMatchObject({ dueStrict: '2026-02-26', remaining: 4 });
    expect(read('APL-56-7D', '2026-09-24', '2026-09-25').dueStrict).toBe('2026-10-12');
  });

  it('is no longer vouched for once the text it was checked in is replaced (危化条例 35 after 2026-04-30)', () => {
    expect(read('HAZ-35-30D', '2026-04-30', '2026-05-06').verified).toBe(true);
    expect(read('HAZ-35-30D', '2026-05-06', '2026-05-06').verified).toBe(false);
  });

  it('moves a last day that a paper names by extensions and pauses, and says what the law draws from its passing', () => {
    const use = {
      id: 'clock',
      limit: 'ACL-25-30D',
      title: '期限',
      starts: [],
      stops: [],
      lapses: { title: '依法应当解除', says: '届满。', articles: [] },
    };
    const pauses = [{ from: '2026-03-10', to: '2026-03-20' }];
    const run = { started: '2026-03-02', stopped: null, due: '2026-04-01', pauses, extension: 0 };
    const at = (today: string) =>
      readClock({
        use,
        limit: limitOf('ACL-25-30D'),
        run,
        today,
        now: `${today}T02:00:00.000Z`,
        calendar,
        settings: defaultSettings,
      });
    expect(at('2026-04-11')).toMatchObject({ dueStrict: '2026-04-11', status: 'running', lapsed: null });
    expect(at('2026-04-12')).toMatchObject({ status: 'passed', lapsed: { track: 'main', title: '依法应当解除' } });
  });

  it('counts back from the hearing for the notice (处罚法 64 二)', () => {
    const reading = read('APL-64-7D', '2026-03-11', '2026-03-01');
    expect(reading.dueStrict).toBe('2026-03-02');
    expect(earliestHearingDay(calendar, '2026-03-02')).toBe('2026-03-11');
  });

  it('ends six months of litigation on the same day of the month (行诉法 46)', () => {
    expect(read('ALiL-46-6M', '2026-03-02', '2026-03-02')).toMatchObject({ dueStrict: '2026-09-02', remaining: 6, unit: 'month' });
    expect(read('ALiL-46-6M', '2026-03-02', '2026-08-03').remaining).toBe(0);
  });

  it('leaves appraisal out of a seizure and adds its extension (强制法 25)', () => {
    const pauses = [{ from: '2026-03-05', to: '2026-03-15' }];
    expect(read('ACL-25-30D', '2026-03-02', '2026-03-20', { pauses }).dueStrict).toBe('2026-04-11');
    expect(read('ACL-25-30D', '2026-03-02', '2026-03-20', { pauses, extension: 30 }).dueStrict).toBe('2026-05-11');
  });

  it('has no last day while paused, unless the pause came too late', () => {
    const open = read('ACL-25-30D', '2026-03-02', '2026-06-01', { pauses: [{ from: '2026-03-05', to: null }] });
    expect(open).toMatchObject({ status: 'running', paused: true, dueStrict: null, remaining: null, urgency: 'calm' });
    const late = read('ACL-25-30D', '2026-03-02', '2026-06-01', { pauses: [{ from: '2026-04-01', to: null }] });
    expect(late).toMatchObject({ status: 'passed', paused: false, dueStrict: '2026-04-01' });
  });

  it('says whether it was stopped too late', () => {
    expect(read('APL-61-7D', '2026-03-02', '2026-04-01', { stopped: '2026-03-11' })).toMatchObject({ status: 'stopped', late: false });
    expect(read('APL-61-7D', '2026-03-02', '2026-04-01', { stopped: '2026-03-12' })).toMatchObject({ status: 'stopped', late: true });
  });

  it('runs hours to the minute (移送规定 5)', () => {
    const reading = read('TRF-5-24H', '2026-03-02T01:00:00.000Z', '2026-03-03');
    expect(reading).toMatchObject({ dueStrict: '2026-03-03T01:00:00.000Z', status: 'passed', remaining: -1 });
  });

  it('is provisional where it runs into a year without a notice', () => {
    expect(read('APL-56-7D', '2026-12-28', '2026-12-29').provisional).toBe(true);
    expect(read('APL-56-7D', '2026-12-01', '2026-12-02').provisional).toBe(false);
    expect(read('APL-60-90D', '2026-12-01', '2026-12-02').provisional).toBe(false);
    expect(read('APL-67-15D', '2026-12-28', '2026-12-29').provisional).toBe(true);
  });

  it('warns twice before the end', () => {
    expect(read('APL-60-90D', '2026-01-05', '2026-03-01').urgency).toBe('calm');
    expect(read('APL-60-90D', '2026-01-05', '2026-03-06').urgency).toBe('near');
    expect(read('APL-60-90D', '2026-01-05', '2026-03-31').urgency).toBe('urgent');
  });

  it('takes the length the bureau set, 待核 until it is confirmed', () => {
    expect(read('FORM-DEFENCE', '2026-03-02', '2026-03-03')).toMatchObject({ dueStrict: '2026-03-05', verified: false });
    const settings: Settings = { ...defaultSettings, defenceDays: { value: 5, status: '已核', source: '局办公会' } };
    expect(read('FORM-DEFENCE', '2026-03-02', '2026-03-03', {}, settings)).toMatchObject({ dueStrict: '2026-03-09', verified: true });
  });

  it('does not mistake the weekend after the last working day for a day in time', () => {
    expect(read('APL-56-7D', '2026-03-04', '2026-03-14')).toMatchObject({ dueStrict: '2026-03-13', status: 'passed', remaining: -1 });
  });
});

describe('helpers of clocks', () => {
  it('count working days both ways, from any day', () => {
    expect(addWorkingDays(calendar, '2026-03-07', 1)).toBe('2026-03-09');
    expect(addWorkingDays(calendar, '2026-03-07', -1)).toBe('2026-03-06');
    expect(addWorkingDays(calendar, '2014-05-30', 1)).toBe('2014-06-02');
    expect(workingDaysBetween(calendar, '2026-03-06', '2026-03-09')).toBe(1);
    expect(workingDaysBetween(calendar, '2026-03-09', '2026-03-06')).toBe(-1);
  });

  it('give the last day of a limit without a case', () => {
    expect(lastDay(limitOf('ACL-53-3M'), '2026-09-02', { calendar, settings: defaultSettings })).toBe('2026-12-02');
  });
});
