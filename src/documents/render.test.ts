import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentTitles, sealedDocuments } from './catalogue.ts';
import { PaperProblem } from './problem.ts';
import { createTypesetter } from './typeset.ts';

const typesetter = createTypesetter({ fontFolders: [] });
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
afterAll(async () => {
  await typesetter.close();
  rmSync(folder, { recursive: true, force: true });
});

const createdAt = '2026-05-12T01:00:00.000Z';
const templates = readdirSync(new URL('./templates/', import.meta.url)).filter((name) => !name.startsWith('_'));
type Example = Record<string, unknown>;
const exampleOf = (template: string): Example =>
  JSON.parse(readFileSync(new URL(`./templates/${template}/example.json`, import.meta.url), 'utf8'));

function read(tool: string, pdf: Uint8Array, ...options: string[]): string {
  const path = join(folder, 'paper.pdf');
  writeFileSync(path, pdf);
  return execFileSync(tool, [...options, path, ...(tool === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The text page by page as a reader's clipboard gets it, without spaces. */
function pagesOf(pdf: Uint8Array): string[] {
  return read('pdftotext', pdf, '-raw', '-enc', 'UTF-8')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s/g, ''));
}

function textOf(pdf: Uint8Array, paper: Example): string {
  const heading = `${String(paper['title'])}（续页）${String(paper['number'] ?? '')}`.replaceAll(/\s/g, '');
  return pagesOf(pdf)
    .map((page) => page.replace(heading, '').replace(/第\d+页共\d+页$/, ''))
    .join('');
}

/** Every word a paper's data holds. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').map((line) => line.replaceAll(/\s/g, ''));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (unprinted.has(key) ? [] : wordsIn(inner)));
}
const unprinted = new Set(['kind', 'you', 'representativeLabel', 'codeLabel', 'position', 'party', 'phone', 'volume', 'qr']);

describe('every paper', () => {
  it('is in the catalogue, and the catalogue has nothing else', () => {
    expect(Object.keys(documentTitles).toSorted()).toEqual(templates.toSorted());
    for (const template of templates) expect(exampleOf(template)['title'], template).toBe(documentTitles[template]);
  });

  it.each(templates)('%s prints all it was given, with its fonts inside, as PDF/A-2b', async (template) => {
    const example = exampleOf(template);
    const { pdf, pages } = await typesetter.typeset(template, example, { createdAt });
    const text = textOf(pdf, example);
    const printed = { ...example, title: String(example['title']).replace('（首页）', '') };
    for (const word of wordsIn(printed)) expect(text, word).toContain(word);
    const fonts = read('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toMatch(/pdfaid:part>2</);
    expect(bytes).toMatch(/pdfaid:conformance>B</);
    expect(pagesOf(pdf)).toHaveLength(pages);
  });

  it.each(templates)('%s has the same bytes when set twice', async (template) => {
    const once = await typesetter.typeset(template, exampleOf(template), { createdAt });
    const twice = await typesetter.typeset(template, exampleOf(template), { createdAt });
    expect(Buffer.compare(once.pdf, twice.pdf)).toBe(0);
  });
});

const longText = Array.from(
  { length: 60 },
  (_, index) => `第${index + 1}项：冲压设备的安全防护装置缺失，操作岗位没有张贴安全操作规程，现场负责人不能提供维护记录。`,
).join('\n');
const longFields: Readonly<Record<string, string>> = {
  'decision-organisation': 'facts',
  'penalty-notice': 'facts',
  'site-inspection-record': 'findings',
  'defence-record': 'statement',
  'case-proposal': 'facts',
  'discussion-record': 'record',
  'filing-approval': 'summary',
};

describe('a long text', () => {
  it.each(Object.entries(longFields))('goes on over the pages of %s, each saying which of how many', async (template, field) => {
    const paper = { ...exampleOf(template), [field]: longText };
    const { pdf, pages } = await typesetter.typeset(template, paper, { createdAt });
    expect(pages).toBeGreaterThan(2);
    const text = textOf(pdf, paper);
    for (const line of longText.split('\n')) expect(text).toContain(line);
    for (const [index, page] of pagesOf(pdf).entries()) {
      expect(page).toMatch(new RegExp(`第${index + 1}页共${pages}页$`));
      if (index > 0) expect(page).toContain('（续页）');
    }
  });

  it('in an opinion is not cut off', async () => {
    const example = exampleOf('closing-approval');
    const paper = { ...example, approval: { opinion: longText, people: [{ name: '局示例', certificate: null }], date: '2026年5月26日' } };
    const { pdf } = await typesetter.typeset('closing-approval', paper, { createdAt });
    const text = textOf(pdf, paper);
    for (const line of longText.split('\n')) expect(text).toContain(line);
    expect(pagesOf(pdf).at(-1)).toContain('审批人签名：');
  });
});

describe('the place of the seal', () => {
  it('never stands on a page without text of the paper, however long the text is', async () => {
    for (let lines = 0; lines < 24; lines += 1) {
      const facts = Array.from({ length: lines }, (_, index) => `第${index + 1}段事实。`).join('\n') || '事实。';
      const { pdf } = await typesetter.typeset('decision-organisation', { ...exampleOf('decision-organisation'), facts }, { createdAt });
      const last = pagesOf(pdf).at(-1) ?? '';
      expect(last).toContain('（印章）');
      expect(last).toContain('2026年5月12日');
      expect(last).toContain('本机关将依法申请人民法院强制执行。');
    }
  });

  it('is on what goes out, and on no internal form', async () => {
    const sealed: string[] = [];
    for (const template of templates) {
      const { pdf } = await typesetter.typeset(template, exampleOf(template), { createdAt });
      if (pagesOf(pdf).join('').includes('（印章）')) sealed.push(template);
    }
    expect(sealed.toSorted()).toEqual([...sealedDocuments].toSorted());
  });
});

describe('a rare name', () => {
  it('is kept', async () => {
    const { pdf } = await typesetter.typeset('inquiry-record', exampleOf('inquiry-record'), { createdAt });
    expect(textOf(pdf, exampleOf('inquiry-record'))).toContain('周喆垚');
  });

  it('that no font can show stops the paper with a sentence naming the character', async () => {
    const paper = { ...exampleOf('service-return'), recipient: '周\u{30EDE}\u{2CC5F}' };
    const setting = typesetter.typeset('service-return', paper, { createdAt });
    await expect(setting).rejects.toBeInstanceOf(PaperProblem);
    await expect(setting).rejects.toThrow(/“\u{30EDE}”（U\+30EDE）/u);
  });
});

describe('what somebody typed', () => {
  it('is text and never source', async () => {
    const typed = '#import "x.typ" $x^2$ *粗* _斜_ `码` <标签> @引用 \\ ]] #sys.inputs // 注 /* 释 */ = 题';
    const paper = { ...exampleOf('service-return'), note: typed };
    const { pdf } = await typesetter.typeset('service-return', paper, { createdAt });
    expect(textOf(pdf, paper)).toContain(typed.replaceAll(/\s/g, ''));
  });

  it('leaves no field empty: a stroke stands where nothing was given', async () => {
    const paper = { ...exampleOf('service-return'), note: '', place: '' };
    const { pdf } = await typesetter.typeset('service-return', paper, { createdAt });
    expect(textOf(pdf, paper)).toMatch(/（或者电子地址）\//);
  });
});

describe('a letterhead of the bureau’s own', () => {
  it('heads the paper line by line; the organ that signs keeps its name', async () => {
    const paper = { ...exampleOf('penalty-notice'), letterhead: '示例市\n示例县应急管理综合行政执法' };
    const { pdf } = await typesetter.typeset('penalty-notice', paper, { createdAt });
    const text = pagesOf(pdf).join('');
    expect(text).toMatch(/^示例市示例县应急管理综合行政执法行政处罚告知书/);
    expect(text).toContain('重庆市梁平区应急管理局');
  });
});

describe('a preview', () => {
  it('is marked as one on every page', async () => {
    const { pdf } = await typesetter.typeset('penalty-notice', exampleOf('penalty-notice'), { createdAt, preview: true });
    for (const page of pagesOf(pdf)) expect(page).toContain('预览');
  });
});
