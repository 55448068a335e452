import { settingsIn } from '#law/settings.ts';
import type { Settings } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';
import { readCase, registerCase } from '#record/index.ts';

/** The bureau's own values as its settings register stands in this transaction. */
export async function readSettings(tx: Tx, agency: string): Promise<Settings> {
  const register = await readCase(tx, agency, registerCase(agency, 'settings-register'));
  return settingsIn(register?.entries ?? []);
}
