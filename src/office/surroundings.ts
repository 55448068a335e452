import { calendarOf } from '#law/calendar.ts';
import { matterById } from '#law/matters/index.ts';
import { valueAt } from '#law/forms.ts';
import type { Tx } from '#db/office/database.ts';
import type { Entry, Json, Matter, ProcedureVersion, Surroundings } from '#law/vocabulary.ts';
import { allPeople } from './people/register.sql.ts';
import { readSettings } from './current-settings.ts';

/** What surrounds every case of the bureau on a day: its people, its settings, its calendar. */
export type Around = Pick<Surroundings, 'people' | 'settings' | 'calendar'>;

const calendar = calendarOf();

export async function readAround(tx: Tx, agency: string): Promise<Around> {
  const people = await allPeople(tx, agency);
  const settings = await readSettings(tx, agency);
  return { people, settings, calendar };
}

/** The matter the entries name last. Facts come from forms alone, so this needs no standing. */
export function matterOf({ actions }: ProcedureVersion, entries: readonly Pick<Entry, 'action' | 'form'>[]): Matter | null {
  let id: Json = null;
  for (const { action, form } of entries) {
    const from = actions[action]?.remembers?.['matter'];
    if (from === undefined) continue;
    const pointer = typeof from === 'string' ? from : 'from' in from ? from.from : null;
    id = (pointer === null ? null : valueAt(form, pointer)) ?? id;
  }
  return typeof id === 'string' ? (matterById(id) ?? null) : null;
}
