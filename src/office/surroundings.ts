import { calendarOf } from '#law/calendar.ts';
import { matterById } from '#law/matters/index.ts';
import { valueAt } from '#law/forms.ts';
import type { Tx } from '#db/office/database.ts';
import type { Entry, Json, Matter, ProcedureVersion, Surroundings } from '#law/vocabulary.ts';
import { allPeople } from './people/register.sql.ts';
import { readSettings } from './current-settings.ts';
import { readRegisters } from './other-cases.sql.ts';

/** What surrounds every case of the bureau on a day: its people, its settings, its calendar, its registers. */
export type Around = Pick<Surroundings, 'people' | 'settings' | 'calendar' | 'registers'>;

const calendar = calendarOf();

/** @param looks what the procedures at hand look at (`law/looks.ts`): only those registers are read */
export async function readAround(tx: Tx, agency: string, looks: ReadonlySet<string>): Promise<Around> {
  const people = await allPeople(tx, agency);
  const settings = await readSettings(tx, agency);
  const wanted = [...looks].filter((one) => one !== 'others');
  const registers = wanted.length === 0 ? {} : await readRegisters(tx, agency, wanted);
  return { people, settings, calendar, registers };
}

/** The matter the entries name last. Facts come from forms alone, so this needs no standing. */
export function matterOf({ actions }: ProcedureVersion, entries: readonly Pick<Entry, 'action' | 'form'>[]): Matter | null {
  let id: Json = null;
  for (const { action, form } of entries) {
    const from = actions[action]?.remembers?.['matter'];
    if (typeof from === 'string') id = valueAt(form, from) ?? id;
  }
  return typeof id === 'string' ? (matterById(id) ?? null) : null;
}
