import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, calendarOf, dayOf } from '#law/calendar.ts';
import { startOfDay } from '#law/calendar.ts';
import type { Bureau } from '#office/bureau.ts';
import { demoCases } from './cases.ts';
import { demoCoercion } from './coercion.ts';
import { demoLicences } from './licences.ts';
import { tellInspectionRegisters } from './inspection-registers.ts';
import { demoInspections } from './inspections.ts';
import { demoSignIns, enrolDemoPeople } from './people.ts';
import { demoSpot } from './spot.ts';
import { loadDemoStandard } from './standard.ts';
import { tell, type Teller } from './teller.ts';

interface Story<About> {
  readonly id: string;
  readonly about: About;
  readonly days: readonly {
    readonly ago: number;
    readonly steps: readonly ((turn: { readonly day: string; readonly teller: Teller; readonly about: About }) => Promise<unknown>)[];
  }[];
}

/** A clock that the story moves. */
export interface MovedClock {
  now: Date;
}

export interface DemoOptions {
  readonly agency: string;
  readonly keysFolder: string;
  readonly clock: MovedClock;
  /** The real time. */
  readonly today: Date;
}

/**
 * The bureau of the seed with its units, people for every role and cases in different states: everything through `perform`, on a moved
 * clock. May be broken off anywhere and made again: what is written is found, the rest is told on.
 */
export async function makeDemo(bureau: Bureau, { agency, keysFolder, clock, today }: DemoOptions): Promise<void> {
  const password = kept(join(keysFolder, 'demo-password'), () => passwordFrom(bureau.random(12)));
  writeFileSync(join(keysFolder, 'demo-sign-ins.txt'), demoSignIns(password), { mode: 0o600 });
  // Days count from the day on which the demo was first made, or a story broken off would change its dates.
  const base = kept(join(keysFolder, 'demo-day'), () => dayOf(today.toISOString()));
  clock.now = morning(workingDaysBefore(base, 60), 0);
  const next = () => {
    clock.now = new Date(clock.now.getTime() + 60_000);
  };
  await enrolDemoPeople(bureau, agency, password, next);
  await loadDemoStandard(bureau, agency, next);
  const registersOn = workingDaysBefore(base, 58);
  clock.now = morning(registersOn, 0);
  await tellInspectionRegisters(bureau, agency, { day: registersOn, base, next });
  await tellAll([...demoCases, ...demoSpot, ...demoCoercion]);
  await tellAll(demoInspections);
  await tellAll(demoLicences);

  async function tellAll<About>(stories: readonly Story<About>[]): Promise<void> {
    for (const { id, about, days } of stories) {
      const teller = tell(bureau, agency, `demo-${id}`);
      for (const { ago, steps } of days) {
        const day = workingDaysBefore(base, ago);
        for (const [at, step] of steps.entries()) {
          clock.now = morning(day, at);
          await step({ day, teller, about });
        }
      }
    }
  }
}

/** From ten o'clock, five minutes apart. */
const morning = (day: string, at: number) => new Date(Date.parse(startOfDay(day)) + (10 * 60 + at * 5) * 60_000);

const calendar = calendarOf();

function workingDaysBefore(base: string, count: number): string {
  let day = base;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (calendar.day(day).endsWith('working')) left -= 1;
  }
  return day;
}

function kept(path: string, make: () => string): string {
  if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

/** Three kinds of characters, none that look alike. */
function passwordFrom(bytes: Uint8Array): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const rest = [...bytes.slice(0, 10)].map((byte) => letters[byte % letters.length] ?? 'a').join('');
  return `Sl${rest}7`;
}
