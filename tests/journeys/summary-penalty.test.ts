import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dayOf } from '#law/calendar.ts';
import * as after from '#main/demo/after-decision.ts';
import type { DemoParty } from '#main/demo/parties.ts';
import { demoPeople } from '#main/demo/people.ts';
import { kiosk, nursery } from '#main/demo/spot.ts';
import * as told from '#main/demo/spot-story.ts';
import type { Turn } from '#main/demo/story.ts';
import { type Hands, handsOn } from './hands.ts';
import { type House, openHouse, pullDown } from './house.ts';

/*
 * A penalty on the spot by hand in a real browser, on the product as `npm start` runs it: found, told, imposed, filed, paid, in public with its
 * proof, put away; what is refused on the way, and a case that is turned over to the ordinary procedure.
 */
let house: House;
let hands: Hands;
const day = dayOf(new Date().toISOString());
vi.setConfig({ testTimeout: 300_000 });
const pictures = process.env['MINGZHENG_PICTURES'];

beforeAll(async () => {
  house = await openHouse();
  hands = await handsOn(house, Object.fromEntries(demoPeople.map(({ id, name }) => [id, name])), 'summary-penalty');
}, 180_000);
afterAll(async () => {
  await hands?.close();
  if (house) await pullDown(house);
});

type Step = (turn: Turn) => Promise<unknown>;
async function carryOut(about: DemoParty, ...steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step({ day, about, teller: { case: '', upload: hands.upload, act: hands.act } });
}

async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(pictures, `spot-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function casePage(by: string): Promise<Page> {
  const page = await hands.at(by);
  await page.goto(`${house.office}/cases/${hands.caseId()}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('a penalty on the spot', () => {
  test('is not imposed before the party was told and heard', async () => {
    await carryOut(kiosk, told.open);
    const page = await casePage('zhang');
    await page.getByText('当场作出处罚决定').first().waitFor({ state: 'attached' });
    expect(await page.getByRole('link', { name: '当场作出处罚决定' }).count()).toBe(0);
    await look(page, 'found');
    await carryOut(kiosk, told.tellAndHear);
  });

  test('is refused above the limit of 处罚法 51, saying what to do instead', async () => {
    await hands.fillOnly('impose-on-the-spot', 'zhang', told.imposed(day, kiosk, 3_001, 'bank'));
    const page = await hands.at('zhang');
    await page.getByRole('button', { name: /签署…/ }).click();
    await page.getByRole('button', { name: '确认签署' }).click();
    await page
      .getByText(/不得超过3000元，现为3001元/)
      .first()
      .waitFor();
    await look(page, 'refused');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('is imposed, filed and paid, and the paper says that reconsideration comes first', async () => {
    await carryOut(kiosk, told.impose(2_000, 'bank'), told.file, after.pay);
    const page = await casePage('zhang');
    await page.getByText('行政（当场）处罚决定书（单位）').first().waitFor();
    await look(page, 'imposed');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('stands in public with a proof, masked', async () => {
    await carryOut(kiosk, after.prepareDisclosure, after.checkDisclosure, after.publish);
    const page = await hands.browser.newPage({ viewport: { width: 1280, height: 900 } });
    const address = await until(async () => {
      await page.goto(`${house.portal}/penalties?q=${encodeURIComponent(kiosk.name)}`);
      const link = page.getByRole('link', { name: new RegExp(kiosk.name) }).first();
      return (await link.count()) > 0 ? link.getAttribute('href') : null;
    });
    await page.goto(new URL(address, house.portal).href);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('罚款人民币2000元');
    expect(text).toContain('给予行政处罚');
    expect(text).not.toContain(kiosk.address);
    await page.getByRole('button', { name: /查验/ }).click();
    await page.getByText('查验通过').waitFor();
    await look(page, 'portal');
    await page.close();
  });

  test('is put away', async () => {
    await carryOut(kiosk, after.archive);
    const page = await casePage('dang');
    await page.getByText('已归档').first().waitFor();
    await look(page, 'archived');
  });
});

describe('what does not fit on the spot', () => {
  test('is turned over, and the ordinary case knows where it comes from', async () => {
    hands.carry('', 'summary-penalty');
    await carryOut(nursery, told.open, told.tellAndHear, told.turn);
    const page = await casePage('zhang');
    await page.getByText('已转为普通程序').first().waitFor();
    await page.getByRole('link', { name: '登记关联案件' }).click();
    await page.getByRole('link', { name: '登记线索' }).click();
    await page.getByRole('heading', { level: 1, name: '登记线索' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('名称或者姓名').inputValue()).toBe(nursery.name);
    expect(await page.getByRole('radio', { name: '由该当场处罚案件转来' }).isChecked()).toBe(true);
    await look(page, 'turned');
  });
});

/** The worker publishes in its own time. */
async function until<Found>(ask: () => Promise<Found | null>): Promise<Found> {
  for (let tried = 0; tried < 60; tried += 1) {
    const found = await ask();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('it does not appear');
}
