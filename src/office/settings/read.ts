import { defaultSettings } from '#law/settings.ts';
import type { Settings } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';

export async function readSettings(_tx: Tx, _agency: string): Promise<Settings> {
  return defaultSettings;
}
