import { defaultSettings } from '#law/settings.ts';
import type { JsonObject, Settings } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';
import { readCase, registerCase } from '#record/index.ts';

/** The bureau's own values: what its settings register says last, and for all else the values nobody has confirmed yet. */
export async function readSettings(tx: Tx, agency: string): Promise<Settings> {
  const register = await readCase(tx, agency, registerCase(agency, 'settings-register'));
  const last = register?.entries.findLast(({ action }) => action === 'set-settings');
  // The form's schema holds every value to the type of its setting.
  return { ...defaultSettings, ...(last?.form['settings'] as JsonObject | undefined) } as Settings;
}
