import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectOffice } from '#db/office/connect.ts';
import { createTypesetter } from '#documents/typeset.ts';
import type { Bureau } from '#office/bureau.ts';
import { fileStore } from '#record/index.ts';
import { need } from './child.ts';

/** The bureau this process works for, from its environment: database, data folder, fonts, addresses. */
export function bureauHere(now: () => Date = () => new Date()): Bureau & { close(): Promise<void> } {
  const data = need('MINGZHENG_DATA');
  const db = connectOffice(need('OFFICE_DATABASE_URL'), () => {});
  const fonts = [process.env['MINGZHENG_FONTS'], join(data, 'fonts')].filter((folder) => folder !== undefined && existsSync(folder));
  const typesetter = createTypesetter({ fontFolders: fonts.flatMap((folder) => folder ?? []) });
  const uploadsFolder = join(data, 'uploads');
  mkdirSync(uploadsFolder, { recursive: true });
  const portalUrl = process.env['PORTAL_URL'] || 'http://localhost:8081';
  return {
    db,
    typesetter,
    files: fileStore(join(data, 'files')),
    now,
    random: (bytes) => randomBytes(bytes),
    uploadsFolder,
    logFolder: (agency) => join(data, 'log', agency),
    webFolder: fileURLToPath(new URL('../../web/office/dist', import.meta.url)),
    portalUrl,
    demo: process.env['MINGZHENG_ENV'] !== 'production',
    https: (process.env['OFFICE_ADDRESS'] ?? '').startsWith('https:'),
    setup: process.env['SETUP_CODE'] ? { agency: need('MINGZHENG_AGENCY'), code: process.env['SETUP_CODE'] } : null,
    close: async () => {
      await typesetter.close();
      await db.destroy();
    },
  };
}
