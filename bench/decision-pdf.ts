import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTypesetter } from '#documents/typeset.ts';
import { inTurn, report, round } from './measure.ts';

/** One 行政处罚决定书 to PDF/A-2b, another text each time, beside LibreOffice converting a document of the same words. */
const example = JSON.parse(readFileSync(new URL('../src/documents/templates/decision-organisation/example.json', import.meta.url), 'utf8'));
const typesetter = createTypesetter({ fontFolders: [] });
let turn = 0;
const paper = () => ({ ...example, number: `（渝梁）应急罚〔2026〕${++turn}号`, facts: `${example.facts}第${turn}次。` });
const ours = async () => {
  await typesetter.typeset('decision-organisation', paper(), { createdAt: '2026-05-12T01:00:00.000Z' });
};

const office = ['soffice', 'libreoffice'].find((command) => spawnSync(command, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'decision-pdf-'));
const peer = async () => {
  if (office === undefined) return;
  const path = join(folder, 'decision.fodt');
  writeFileSync(path, flatText(paper()));
  execFileSync(
    office,
    ['--headless', '--convert-to', 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}', '--outdir', folder, path],
    {
      stdio: 'ignore',
    },
  );
};

try {
  const times = await inTurn(office === undefined ? 40 : 8, 3, ours, peer);
  const note = office === undefined ? '没有安装 LibreOffice，不作比较' : `${office} 每次启动一个进程`;
  const beside = office === undefined ? null : times.peer;
  report({
    figure: 'decision-pdf',
    ours: round(times.ours),
    peer: beside === null ? null : round(beside),
    ratio: beside === null ? null : round(beside / times.ours),
    unit: 'ms',
    note,
  });
} finally {
  await typesetter.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The words of the paper as a flat OpenDocument text, a paragraph each. */
function flatText(data: object): string {
  const words = (value: unknown): string[] =>
    typeof value === 'string' ? value.split('\n') : value !== null && typeof value === 'object' ? Object.values(value).flatMap(words) : [];
  const escaped = words(data).map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
${escaped.map((line) => `<text:p>${line}</text:p>`).join('\n')}
</office:text></office:body></office:document>
`;
}
