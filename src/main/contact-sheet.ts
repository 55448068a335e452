import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { documentTitles } from '#documents/catalogue.ts';
import { fontPaths } from '#documents/fonts.ts';
import { createTypesetter } from '#documents/typeset.ts';
import { readEnvironment } from './environment.ts';
import { complain, say } from './say.ts';

/**
 * Every paper as pictures, and `contact-sheet-*.png` with all pages beside each other, to be looked at by whoever draws one:
 * `node src/main/contact-sheet.ts <folder> [template…]`, with the fonts the office would use. Needs `pdftoppm` (Debian: poppler-utils).
 */
const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) {
  complain('用法：node src/main/contact-sheet.ts <存放图片的文件夹> [文书…]');
  process.exit(2);
}
const toPictures = 'pdftoppm';
const templates = new URL('../documents/templates/', import.meta.url);
const fontFolders = [process.env['MINGZHENG_FONTS'] ?? '', join(readEnvironment(process.env).dataFolder, 'fonts')];
const typesetter = createTypesetter({ fontFolders });
mkdirSync(folder, { recursive: true });
const pictures: { readonly file: string; readonly title: string }[] = [];
for (const [template, title] of Object.entries(documentTitles)) {
  if (only.length > 0 && !only.includes(template)) continue;
  const data = JSON.parse(readFileSync(new URL(`${template}/example.json`, templates), 'utf8'));
  const { pdf, pages } = await typesetter.typeset(template, data, { createdAt: '2026-05-12T01:00:00.000Z' });
  const path = join(folder, `${template}.pdf`);
  writeFileSync(path, pdf);
  execFileSync(toPictures, ['-r', '70', '-png', path, join(folder, template)]);
  const own = readdirSync(folder).filter((name) => name.endsWith('.png') && name.replace(/-\d+\.png$/, '') === template);
  pictures.push(...own.sort().map((file, page) => ({ file, title: `${title} ${page + 1}/${pages}` })));
  say(`${title}（${template}）：${pages} 页`);
}
await typesetter.close();
writeSheets(folder, pictures);

/** Six pages in a row, three rows on a sheet, each under its title. */
function writeSheets(into: string, shown: readonly { readonly file: string; readonly title: string }[]): void {
  const compiler = NodeCompiler.create({ workspace: into, fontArgs: [{ fontPaths: fontPaths(fontFolders) }] });
  const cells = shown.map(({ file, title }) => `figure(image(${JSON.stringify(file)}, width: 100%), caption: ${JSON.stringify(title)})`);
  const mainFileContent = `#set page(width: 60cm, height: 46cm, margin: 8mm, fill: luma(200))
#set text(font: "Noto Serif SC", size: 9pt)
#set figure(numbering: none, supplement: none)
#show image: it => box(stroke: 0.5pt, fill: white, it)
#grid(columns: 6, gutter: 5mm, ${cells.join(', ')})`;
  const pdf = compiler.pdf({ mainFileContent }, {});
  const path = join(into, 'contact-sheet.pdf');
  writeFileSync(path, pdf);
  execFileSync(toPictures, ['-r', '60', '-png', path, join(into, 'contact-sheet')]);
  say(`全部页面：${path}`);
}
