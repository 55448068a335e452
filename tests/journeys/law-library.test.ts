import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chineseNumber } from '#law/chinese-numbers.ts';
import { versionOf } from '#law/procedures/index.ts';
import { demoPeople } from '#main/demo/people.ts';
import { docxOfLines } from '#tests/support/docx.ts';
import { fill } from './fill.ts';
import { type Hands, handsOn } from './hands.ts';
import { type House, openHouse, pullDown } from './house.ts';

/*
 * The law library by hand: a text of our own invention under the name of a real statute comes in as Markdown, a later version as .docx; what
 * the later one changed and what rests on it is shown, and a case's citations open the text of their day.
 */
let house: House;
let hands: Hands;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-laws-'));
const pictures = process.env['MINGZHENG_PICTURES'];

beforeAll(async () => {
  house = await openHouse();
  hands = await handsOn(house, Object.fromEntries(demoPeople.map(({ id, name }) => [id, name])));
  page = await hands.at('shen');
}, 120_000);
afterAll(async () => {
  await hands?.close();
  if (house) await pullDown(house);
  rmSync(folder, { recursive: true, force: true });
});

const subjects = ['灯笼', '水井', '渡船', '石桥', '风筝', '磨坊', '竹篮', '油伞'];

/** 86 invented articles, so that what the product cites is there; `changes` are other sentences. */
function lines(history: string, changes: Readonly<Record<number, string>>): string[] {
  const articles = Array.from({ length: 86 }, (_, n) => {
    const subject = subjects[n % subjects.length] ?? '';
    const usual = `（示例条文）${subject}的第${chineseNumber(n + 1)}项事务，由看管${subject}的人办理。\n办理以后登记。`;
    return `第${chineseNumber(n + 1)}条 ${changes[n + 1] ?? usual}`;
  });
  return ['行政处罚法', history, '第一章 示例总则', ...articles.flatMap((article) => article.split('\n'))];
}
const reviewed = (extra: string) =>
  `（示例条文）有下列情形之一的，先审核再决定：\n（一）灯笼挂在路口的；\n（二）灯笼多于十盏的；${extra}\n（三）其他情形。`;

async function look(name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function sign(): Promise<void> {
  await page.getByRole('button', { name: /签署…/ }).click();
  await page.getByRole('button', { name: '确认签署' }).click();
}

/** Uploads the file, looks at what was read, chooses and signs. */
async function takeIn(name: string, content: Buffer, form: Record<string, string | boolean>): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.goto(`${house.office}/laws/import`);
  await page.getByLabel('法规正文文件').setInputFiles(path);
  await page.getByRole('heading', { name: '读出的正文' }).waitFor();
  await page.getByText('86 条，').waitFor();
  await look(`law-import-${name.split('.').at(-1)}`);
  const action = versionOf('law-register').actions['import-statute'];
  await page.getByRole('button', { name: /签署…/ }).waitFor();
  await fill(page, action?.form ?? {}, form, { names: {}, paths: new Map() });
  await sign();
  await page.getByText('的正文已导入。').waitFor();
}

describe('the law library', () => {
  test('shows every statute the product cites, and plainly which texts are not there', async () => {
    await page.goto(`${house.office}/laws`);
    const row = page.getByRole('row', { name: /中华人民共和国行政处罚法.*2021-01-22修订/ });
    await row.getByText('正文未导入').waitFor();
    await row.getByRole('link').click();
    await page.getByText('正文未导入。这一版本共 86 条').waitFor();
  });

  test('is opened as a register by the law unit', async () => {
    await page.goto(`${house.office}/laws/import`);
    await page.getByRole('link', { name: '设立法规台账' }).click();
    await page.getByLabel('说明').fill('设立法规台账');
    await sign();
    await page.getByText('“设立法规台账”已签署并写入记录。').waitFor();
  });

  test('takes in a first version as Markdown', async () => {
    const [title = '', history = '', chapter = '', ...articles] = lines('2021年1月22日示例修订', { 58: reviewed('') });
    const markdown = [`# ${title}`, history, '<!-- INFO END -->', `## ${chapter}`, ...articles].join('\n\n');
    await takeIn('处罚法示例(2021-01-22).md', Buffer.from(markdown), { source: '示例，自行编写', compared: true });
    await page.getByText('第五十八条').first().waitFor();
    await look('law-page');
  });

  test('takes in a later version as .docx', async () => {
    const changed = lines('（2029年3月1日示例修订　自2029年6月1日起施行）', {
      44: '（示例条文）石桥的第四十四项事务，由看管石桥的人会同镇上办理。\n办理以后登记。',
      58: reviewed('\n（三）灯笼挂在桥上的；').replace('（三）其他情形', '（四）其他情形'),
    });
    await takeIn('处罚法示例_20290301.docx', docxOfLines(changed), {
      version: '2029-03-01修订',
      source: '示例，自行编写',
      compared: true,
    });
    expect(page.url()).toContain('/laws/APL2029');
  });

  test('shows what the later one changed and everything that rests on it', async () => {
    await page.getByRole('link', { name: '法规变动影响' }).click();
    await page.getByRole('heading', { name: /法规变动影响/ }).waitFor();
    const article = page.getByRole('region', { name: /^第五十八条/ });
    await article.waitFor();
    expect(await article.locator('ins').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('桥上')]));
    expect(await article.textContent()).toContain('行政执法决定法制审核意见书');
    expect(await article.textContent()).toContain('办事指南');
    expect(await page.getByText('2 条有改动').count()).toBe(1);
    await look('law-impact');
  });

  test('finds words in the texts', async () => {
    await page.goto(`${house.office}/laws`);
    await page.getByLabel('按名称、代码或者条文查找').fill('挂在桥上');
    await page.getByRole('button', { name: 'search' }).or(page.locator('.ant-input-search-btn')).first().click();
    await page.getByRole('link', { name: '行政处罚法 58条' }).waitFor();
    await look('laws-search');
  });
});

describe('a citation on a case page', () => {
  test('opens the text as it was on the day of the step, and on any other day', async () => {
    await page.goto(`${house.office}/cases?procedure=ordinary-penalty`);
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { name: /办理记录/ }).waitFor();
    await page.locator('.timeline button.citation').filter({ hasText: '处罚法' }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('（示例条文）').first().waitFor();
    expect(await drawer.textContent()).toContain('这一环节办理之日');
    await look('citation-drawer');
    await drawer.getByLabel('改看另一日的条文').fill('2030-01-01');
    await drawer.getByLabel('改看另一日的条文').press('Enter');
    await drawer.getByText('2030-01-01施行的是2029-03-01修订').waitFor();
    await look('citation-drawer-later');
    await drawer.getByRole('button', { name: /关闭|Close/ }).click();
  });

  test('of the matter opens as of the conduct, with the lighter law to be minded', async () => {
    await page.locator('.matter-line button.citation').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('从旧兼从轻').waitFor();
    await drawer.getByText('的正文未导入法规库').waitFor();
    await look('citation-substance');
  });
});

describe('the pages of the library', () => {
  test('have no serious fault of accessibility', async () => {
    for (const path of ['/laws', '/laws/APL2021', '/laws/APL2029/impact', '/laws/import']) {
      await page.goto(`${house.office}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
