import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectionLike, licenceLike } from '#tests/law/other-kinds.ts';
import { publishedInspection, publishedLicence } from '#tests/support/other-acts.ts';
import { seedDecision, seedGuides } from '#tests/support/published.ts';
import { caseOf, openPublishing, type PublishingHouse } from '#tests/support/publishing.ts';
import { publicId, publishCase } from '#worker/publish/index.ts';
import { agency } from '#tests/record/support/seal.ts';
import { openBrowser } from './hands.ts';

/* The public side with every kind of act, in a real browser, wide, on a tablet and on a telephone. */
let house: PublishingHouse;
let browser: Browser;
let page: Page;
let address: string;
const ids: Record<string, string> = {};
const pictures = process.env['MINGZHENG_PICTURES'];

beforeAll(async () => {
  house = await openPublishing([licenceLike, inspectionLike]);
  await seedGuides(house.published);
  for (const [name, procedure, acts] of [
    ['licence', licenceLike, publishedLicence],
    ['inspection', inspectionLike, publishedInspection],
  ] as const) {
    const one = await house.written(procedure, acts);
    await house.integrate();
    await publishCase(house.around, caseOf(one));
    ids[name] = publicId(agency, one.id);
  }
  await seedDecision(house.published, { case: 'penalty' });
  ids['gone'] = await seedDecision(house.published, {
    case: 'gone',
    kind: 'licence',
    copy: { number: '（渝梁）应急许〔2026〕4号' },
    withdrawn: '该许可因申请人隐瞒有关情况，已依法撤销。',
  });
  address = await house.portal.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
  page = await (await browser.newContext()).newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const paths = () => ({
  home: '/',
  all: '/decisions',
  penalties: '/penalties',
  coercion: '/coercion',
  licences: '/licences',
  licence: `/decisions/${ids['licence']}`,
  inspection: `/decisions/${ids['inspection']}`,
  gone: `/decisions/${ids['gone']}`,
  guides: '/guides',
  'guide-licence': '/guides/xk-fw-019-2',
  'guide-penalty': '/guides/cf-wsl-097-3',
  contact: '/contact',
  procedures: '/procedures',
});

describe.each([1280, 768, 360])('at %i pixels', (width) => {
  test('no page is wider than the screen or has a serious fault of accessibility', async () => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, path] of Object.entries(paths())) {
      await page.goto(`${address}${path}`);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([path, beyond]).toEqual([path, 0]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (!pictures) continue;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `portal-${name}-${width}.png`), fullPage: true });
    }
  }, 120_000);

  test('the menu and the kinds stand in one line each', async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${address}/licences`);
    for (const menu of ['栏目', '执法类别']) {
      const tops = await page
        .getByRole('navigation', { name: menu })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect([menu, new Set(tops).size]).toEqual([menu, 1]);
    }
  });
});

test('the reader’s own browser recomputes the proof of a licence and of an inspection', async () => {
  for (const [id, shown] of [
    [ids['licence'], '许可编号'],
    [ids['inspection'], '检查方式'],
  ] as const) {
    await page.goto(`${address}/decisions/${id}`);
    await page.getByText(shown, { exact: true }).waitFor();
    await page.getByRole('button', { name: /查验/ }).click();
    await page.getByText('查验通过').waitFor();
  }
});

test('from the home page one comes to each kind, and from a matter to its steps', async () => {
  await page.goto(address);
  await page.getByRole('link', { name: /1行政许可|1 ?行政许可/ }).click();
  await page.getByRole('heading', { level: 1, name: '行政许可决定公示' }).waitFor();
  await page.getByRole('link', { name: '服务指南' }).click();
  await page.getByLabel('查找').fill('烟花爆竹 零售');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('link', { name: '烟花爆竹经营（零售）许可', exact: true }).click();
  await page.getByRole('heading', { name: '办理步骤' }).waitFor();
});
