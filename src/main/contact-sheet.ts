import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTitles } from '#documents/catalogue.ts';
import { createTypesetter } from '#documents/typeset.ts';
import { readEnvironment } from './environment.ts';
import { complain, say } from './say.ts';

/**
 * Every paper as pictures, to be looked at by whoever draws one: `node src/main/contact-sheet.ts <folder> [template…]`, with the fonts
 * the office would use. Needs `pdftoppm` (Debian: poppler-utils).
 */
const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) {
  complain('用法：node src/main/contact-sheet.ts <存放图片的文件夹> [文书…]');
  process.exit(2);
}
const toPictures = 'pdftoppm';
const templates = new URL('../documents/templates/', import.meta.url);
const typesetter = createTypesetter({
  fontFolders: [process.env['MINGZHENG_FONTS'] ?? '', join(readEnvironment(process.env).dataFolder, 'fonts')],
});
mkdirSync(folder, { recursive: true });
for (const [template, title] of Object.entries(documentTitles)) {
  if (only.length > 0 && !only.includes(template)) continue;
  const data = JSON.parse(readFileSync(new URL(`${template}/example.json`, templates), 'utf8'));
  const { pdf, pages } = await typesetter.typeset(template, data, { createdAt: '2026-05-12T01:00:00.000Z' });
  const path = join(folder, `${template}.pdf`);
  writeFileSync(path, pdf);
  execFileSync(toPictures, ['-r', '70', '-png', path, join(folder, template)]);
  say(`${title}（${template}）：${pages} 页`);
}
await typesetter.close();
