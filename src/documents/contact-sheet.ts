import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTypesetter } from './typeset.ts';

/**
 * Every paper as pictures, to be looked at: `node src/documents/contact-sheet.ts <folder> [template…]`. Needs `pdftoppm`.
 * Own fonts are read from MINGZHENG_FONTS.
 */
const [folder = 'contact-sheet', ...only] = process.argv.slice(2);
const templates = new URL('./templates/', import.meta.url);
const fonts = process.env['MINGZHENG_FONTS'];
const typesetter = createTypesetter({ fontFolders: fonts ? [fonts] : [] });
mkdirSync(folder, { recursive: true });
for (const template of readdirSync(templates)) {
  if (template.startsWith('_') || (only.length > 0 && !only.includes(template))) continue;
  const data = JSON.parse(readFileSync(new URL(`${template}/example.json`, templates), 'utf8'));
  const { pdf, pages } = await typesetter.typeset(template, data, { createdAt: '2026-05-12T01:00:00.000Z' });
  const path = join(folder, `${template}.pdf`);
  writeFileSync(path, pdf);
  execFileSync('pdftoppm', ['-r', '70', '-png', path, join(folder, template)]);
  process.stdout.write(`${template}: ${pages}\n`);
}
await typesetter.close();
