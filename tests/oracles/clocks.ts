import { addDays, calendarOf } from '#law/calendar.ts';
import { readClock } from '#law/clocks.ts';
import { holidayYears } from '#law/holidays/index.ts';
import { limits } from '#law/limits/index.ts';
import { yearlyDue, yearlyDuties } from '#law/limits/yearly.ts';
import { defaultSettings } from '#law/settings.ts';
import type { ClockRun, Limit } from '#law/vocabulary.ts';
import { askPython, type Comparison } from './oracle.ts';

interface Case {
  readonly limit: Limit;
  readonly run: ClockRun;
  readonly today: string;
  readonly now: string;
}

interface Answer {
  readonly strict: string | null;
  readonly rolled: string | null;
  readonly passed: boolean;
  readonly remaining: number | null;
  readonly provisional: boolean;
}

/** Ends of months, leap days, first and last days of holidays, working weekends, the years without a notice. */
const starts = [
  ...Array.from({ length: 12 * 7 }, (_, month) => addDays(`${2021 + Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`, -1)),
  ...['2023-02-28', '2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2027-02-28', '2027-12-31', '2028-02-29'],
  ...holidayYears.flatMap(({ off, working }) => [...off.flatMap(({ from, to }) => [addDays(from, -1), from, to]), ...working]),
];

/** Begun before, during and after the start, overlapping, shut on a holiday, open. */
const pausesFrom = (start: string): ClockRun['pauses'][] => [
  [],
  [{ from: addDays(start, 1), to: addDays(start, 1) }],
  [{ from: start, to: addDays(start, 9) }],
  [{ from: addDays(start, 2), to: addDays(start, 33) }],
  [
    { from: addDays(start, 1), to: addDays(start, 8) },
    { from: addDays(start, 6), to: addDays(start, 20) },
  ],
  [
    { from: addDays(start, -5), to: addDays(start, 3) },
    { from: addDays(start, 70), to: addDays(start, 75) },
  ],
  [{ from: addDays(start, 4), to: null }],
];

/** Every limit from every start, with pauses, extensions and days of reading taken in turn. */
function cases(): Case[] {
  const all: Case[] = [];
  for (const [l, limit] of Object.values(limits).entries())
    for (const [s, start] of starts.entries()) {
      const turn = l + s;
      const hours = limit.unit === 'hour';
      const offered = pausesFrom(start);
      const today = addDays(start, [-3, 0, 1, 2, 5, 9, 14, 16, 30, 61, 95, 200][turn % 12] ?? 0);
      all.push({
        limit,
        run: {
          started: hours ? `${start}T${pad(turn % 24)}:30:15.250Z` : start,
          stopped: null,
          pauses: hours ? [] : (offered[turn % offered.length] ?? []),
          extension: turn % 5 === 0 ? (turn % 3) + 1 : 0,
          ...(limit.length === 0 && limit.id.endsWith('-DUE') ? { due: addDays(start, (turn * 3) % 40) } : {}),
        },
        today,
        now: `${today}T${pad((turn * 7) % 24)}:30:15.250Z`,
      });
    }
  return all;
}

/** Our reading of every clock beside that of `clocks.py`. */
export function compareClocks(): Comparison {
  const calendar = calendarOf();
  const asked = cases();
  const yearly = yearlyDuties.flatMap(({ id }) => starts.map((today) => ({ limit: id, today })));
  const answers = askPython('clocks.py', {
    years: holidayYears.map(({ year, off, working }) => ({ year, off: off.map(({ from, to }) => [from, to]), working })),
    cases: asked.map(({ limit, run, today, now }) => ({ ...run, limit: limit.id, today, now })),
    yearly,
  }) as { readonly read: Answer[]; readonly yearly: string[] };
  const mismatches = asked.flatMap(({ limit, run, today, now }, index) => {
    const use = { id: 'clock', limit: limit.id, title: limit.name, starts: [], stops: [] };
    const reading = readClock({ use, limit, run, today, now, calendar, settings: defaultSettings });
    const ours: Answer = {
      strict: reading.dueStrict,
      rolled: reading.dueRolled,
      passed: reading.status === 'passed',
      remaining: limit.unit === 'month' || limit.unit === 'year' ? null : reading.remaining,
      provisional: reading.provisional,
    };
    const theirs = answers.read[index];
    return JSON.stringify(ours) === JSON.stringify(theirs)
      ? []
      : [`${limit.id} ${JSON.stringify(run)} on ${today}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`];
  });
  const everyYear = yearly.flatMap(({ limit, today }, index) => {
    const due = yearlyDue(limit, today);
    return due === answers.yearly[index] ? [] : [`${limit} on ${today}: ours ${due}, theirs ${answers.yearly[index]}`];
  });
  return { oracle: 'clocks', cases: asked.length + yearly.length, mismatches: [...mismatches, ...everyYear] };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
