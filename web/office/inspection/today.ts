import { dayOf } from '#law/calendar.ts';

/** Today in China, whatever the machine's clock is set to. */
export function today(): string {
  return dayOf(new Date().toISOString());
}
