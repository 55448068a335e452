import dayjs from 'dayjs';
import { addDays, calendarOf } from '#law/calendar.ts';
import { readClock } from '#law/clocks.ts';
import { limits } from '#law/limits/index.ts';
import { defaultSettings } from '#law/settings.ts';
import type { ClockRun, Limit } from '#law/vocabulary.ts';
import { clock, median, report, round } from './measure.ts';

/**
 * A million open clocks of every limit read again on a day, as the worker does when it warns: one in ten paused once, one in twenty extended.
 * The peer only adds the length with dayjs and looks whether the day has passed: no working days, no pauses, no warnings.
 */
const million = 1_000_000;
const calendar = calendarOf();
const all = Object.values(limits).filter(({ unit }) => unit !== 'hour');
const open = Array.from({ length: million }, (_, i): { readonly limit: Limit; readonly run: ClockRun } => {
  const started = addDays('2025-01-01', (i * 7) % 600);
  const pauses = i % 10 === 0 ? [{ from: addDays(started, 1), to: addDays(started, 9) }] : [];
  return { limit: all[i % all.length] as Limit, run: { started, stopped: null, pauses, extension: i % 20 === 0 ? 5 : 0 } };
});
const use = { id: 'clock', limit: '', title: '', starts: [], stops: [] };
const today = '2026-03-02';
const now = `${today}T01:00:00.000Z`;
const units = { workingDay: 'day', calendarDay: 'day', month: 'month', year: 'year', hour: 'hour' } as const;

let passed = 0;
const ours = async () => {
  for (const { limit, run } of open)
    if (readClock({ use, limit, run, today, now, calendar, settings: defaultSettings }).status === 'passed') passed += 1;
};
const peer = async () => {
  const day = dayjs(today);
  for (const { limit, run } of open) {
    const length = typeof limit.length === 'number' ? limit.length : 5;
    if (
      dayjs(run.started)
        .add(limit.direction === 'before' ? -length : length, units[limit.unit])
        .isBefore(day)
    )
      passed += 1;
  }
};

const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
for (let turn = 0; turn < 4; turn += 1) {
  const one = await clock(ours);
  const other = await clock(peer);
  if (turn > 0) {
    times.ours.push(one);
    times.peer.push(other);
  }
}
if (passed === 0) throw new RangeError('nothing had passed');
const [mine, theirs] = [median(times.ours) / 1000, median(times.peer) / 1000];
report({ figure: 'clocks', ours: round(mine), peer: round(theirs), ratio: round(theirs / mine), unit: 's per million open clocks' });
