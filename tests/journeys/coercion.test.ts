import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dayOf } from '#law/calendar.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import * as end from '#main/demo/after-decision.ts';
import * as told from '#main/demo/coercion-story.ts';
import { casting, corner, polishing } from '#main/demo/coercion.ts';
import type { DemoParty } from '#main/demo/parties.ts';
import { demoPeople } from '#main/demo/people.ts';
import * as story from '#main/demo/story.ts';
import { type Hands, handsOn } from './hands.ts';
import { type House, openHouse, pullDown } from './house.ts';

/*
 * Coercion by hand in a real browser, on the product as `npm start` runs it: a store sealed and given back, work stopped on the spot and
 * resumed, power cut off in an emergency and restored; each from its opening to the archive, the decision in public.
 */
let house: House;
let hands: Hands;
const day = dayOf(new Date().toISOString());
vi.setConfig({ testTimeout: 300_000 });
const pictures = process.env['MINGZHENG_PICTURES'];

beforeAll(async () => {
  house = await openHouse();
  hands = await handsOn(house, Object.fromEntries(demoPeople.map(({ id, name }) => [id, name])));
}, 180_000);
afterAll(async () => {
  await hands?.close();
  if (house) await pullDown(house);
});

const minutesAgo = (count: number) => new Date(Date.now() + 8 * 3_600_000 - count * 60_000).toISOString().slice(0, 16);

/** The story is told at its own hours; what is over in it must be over now, whatever the hour of the test. */
function happenedBy(given: JsonObject): JsonObject {
  const moments = ['notifiedAt', 'deliveredAt', 'restoreAt'].filter((name) => name in given);
  const scene = 'from' in given && 'to' in given ? { from: minutesAgo(1), to: minutesAgo(0) } : {};
  return { ...given, ...scene, ...Object.fromEntries(moments.map((name) => [name, minutesAgo(0)])) };
}

const turn = (about: DemoParty) => ({
  day,
  teller: {
    case: '',
    upload: hands.upload,
    act: (action: string, by: string, given: JsonObject) => hands.act(action, by, happenedBy(given)),
  },
  about,
});
type Step = (given: ReturnType<typeof turn>) => Promise<unknown>;
async function carryOut(about: DemoParty, ...steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step(turn(about));
}

async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
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

async function inPublic(about: DemoParty): Promise<Page> {
  const page = await hands.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const address = await until(async () => {
    await page.goto(`${house.portal}/coercion?q=${encodeURIComponent(about.name)}`);
    const link = page.getByRole('link', { name: new RegExp(about.name) }).first();
    return (await link.count()) > 0 ? link.getAttribute('href') : null;
  });
  await page.goto(new URL(address, house.portal).href);
  return page;
}

const closing = (result: string): readonly Step[] => [told.proposeClosing(result), end.approveClosing, end.archive];
const publishing: readonly Step[] = [told.prepareDisclosure, end.checkDisclosure, end.publish];

describe('a seizure, from the visit to the things given back', () => {
  test('is opened from the page of the case it belongs to, which hands on party and link', async () => {
    const page = await hands.at('zhang');
    await page.goto(`${house.office}/cases?search=${encodeURIComponent('纺织')}`);
    await page.getByRole('link', { name: /纺织/ }).first().click();
    await page.getByRole('link', { name: '登记关联案件' }).click();
    await page
      .getByRole('link', { name: '登记查封、扣押事项' })
      .or(page.getByRole('link', { name: /查封、扣押/ }))
      .first()
      .waitFor();
    await look(page, 'openings');
    await page
      .getByRole('link', { name: /查封、扣押/ })
      .first()
      .click();
    await page.getByRole('link', { name: /纺织/ }).waitFor();
    expect(await page.locator('[id="form/party/name"]').inputValue()).toContain('纺织');
    await look(page, 'open-seizure');
  });

  test('is approved on a reviewed draft before anything is sealed', async () => {
    hands.carry('', 'seizure');
    await carryOut(corner, told.openSeizure, told.proposeSeizure([told.store, told.goods]));
    const page = await casePage('zhang');
    expect(await page.locator('main').textContent()).toContain('实施');
    await look(page, 'seizure-proposed');
    await carryOut(corner, story.submit(), story.pass, told.decideSeizure, told.implementSeizure);
    await look(await casePage('zhang'), 'seizure-held');
  });

  test('stands in public, masked', async () => {
    await carryOut(corner, ...publishing);
    const page = await inPublic(corner);
    const text = await page.locator('main').textContent();
    expect(text).toContain('查封、扣押');
    expect(text).not.toContain('023-00000001');
    await look(page, 'portal-seizure');
    await page.close();
  });

  test('is released once there is a ground, the things are given back, the case closed and archived', async () => {
    await carryOut(corner, told.reportGround, told.releaseSeizure, told.serve('seizure-release'), told.giveBack(2));
    await carryOut(corner, ...closing('查封、扣押的场所和货物已经启封、退还。'));
    const page = await casePage('dang');
    await page.getByText('已归档').first().waitFor();
    await look(page, 'seizure-archived');
  });

  test('past its last day says by itself that release is due, and leaves the head nothing else', async () => {
    const page = await hands.at('fen');
    await page.goto(`${house.office}/cases?procedure=seizure`);
    await page.getByText('已查封、扣押，依法应当解除').waitFor();
    await look(page, 'seizures');
    await page
      .getByRole('row', { name: /依法应当解除/ })
      .getByRole('link')
      .first()
      .click();
    await page.getByText('依法应当解除').first().waitFor();
    await page.waitForLoadState('networkidle');
    await look(page, 'seizure-due');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
  });
});

describe('work stopped on the spot', () => {
  test('is reported, reviewed and confirmed; nobody resumes before the danger is looked at again', async () => {
    hands.carry('', 'stop-order');
    await carryOut(
      polishing,
      told.openStopOrder,
      told.orderOnTheSpot,
      told.reportStopOrder,
      story.submit(),
      story.pass,
      told.decideStopOrder,
    );
    const head = await casePage('fen');
    await head.getByText('审查同意恢复生产经营、使用').first().click();
    await head.getByText('事故隐患还没有经复查全部排除，不得同意恢复生产经营和使用。请先复查。').first().waitFor();
    await look(head, 'stop-order');
    await carryOut(polishing, told.reinspect, told.consent, told.serve('resumption'), ...publishing);
    await (await inPublic(polishing)).close();
    await carryOut(polishing, ...closing('事故隐患已经排除，已同意恢复生产。'));
    await look(await casePage('dang'), 'stop-order-archived');
  });
});

describe('power cut off', () => {
  test('in an emergency the principal head has found, unit and supplier told first; restored once the danger is gone', async () => {
    hands.carry('', 'cut-off');
    await carryOut(
      casting,
      told.openCutOff,
      told.proposeCutOff(() => minutesAgo(30), true),
      story.submit(),
      story.pass,
    );
    const deputy = await casePage('fen');
    expect(await deputy.getByRole('link', { name: '批准停止供电、停止供应民用爆炸物品' }).count()).toBe(0);
    await carryOut(casting, told.decideCutOff, told.notifyUnit('00:00'), told.notifySupplier('00:00'));
    await look(await casePage('zhang'), 'cut-off-told');
    await nextMinute();
    await carryOut(casting, told.carryOut(true));
    await look(await casePage('zhang'), 'cut-off-in-effect');
    await carryOut(casting, ...publishing, told.verifyRemoval, told.restore('00:00'), told.serve('restoration'));
    await carryOut(casting, ...closing('当事人已经履行决定，已通知恢复供电。'));
    await look(await casePage('dang'), 'cut-off-archived');
  });
});

/** What the supplier was told this minute may be done in the next. */
async function nextMinute(): Promise<void> {
  const until = (Math.floor(Date.now() / 60_000) + 1) * 60_000 + 1000;
  await new Promise((resolve) => setTimeout(resolve, until - Date.now()));
}

/** Asks again until there is an answer, for a while: the worker needs one or two seconds to sign and publish. */
async function until(ask: () => Promise<string | null>): Promise<string> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('no answer in a minute');
}
