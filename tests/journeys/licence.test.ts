import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '#law/calendar.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import * as story from '#main/demo/licence-story.ts';
import { applicant } from '#main/demo/licences.ts';
import { demoPeople } from '#main/demo/people.ts';
import { type Hands, handsOn } from './hands.ts';
import { type House, openHouse, pullDown } from './house.ts';

/*
 * One licence by hand in a real browser, on the product as `npm start` runs it: an application with a gap that is mended, two examiners, legal
 * review, the head, the certificate, the public text; then the register, where it stands beside those of the demo.
 */
let house: House;
let hands: Hands;
const day = dayOf(new Date().toISOString());
const pictures = process.env['MINGZHENG_PICTURES'];
const about = applicant('梁平区示例烟花爆竹零售六店', '0EY007', '示例·郑店主', '重庆市梁平区示例镇示例路66号');
let certificate = '';

beforeAll(async () => {
  house = await openHouse();
  hands = await handsOn(house, Object.fromEntries(demoPeople.map(({ id, name }) => [id, name])), 'licence');
}, 120_000);
afterAll(async () => {
  await hands?.close();
  if (house) await pullDown(house);
});

const turn = () => ({
  day,
  teller: {
    case: '',
    upload: hands.upload,
    act: (action: string, by: string, given: JsonObject) => hands.act(action, by, happenedBy(given)),
  },
  about,
});

/** The story is told at its own hours; what is over in it must be over now, whatever the hour of the test. */
function happenedBy(given: JsonObject): JsonObject {
  const minutesAgo = (count: number) => new Date(Date.now() + 8 * 3_600_000 - count * 60_000).toISOString().slice(0, 16);
  return 'from' in given && 'to' in given ? { ...given, from: minutesAgo(3), to: minutesAgo(1) } : given;
}

async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(pictures, `licence-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Opens the form and leaves it, for a look at it. */
async function lookAtForm(by: string, action: string): Promise<void> {
  const page = await hands.at(by);
  await page.goto(`${house.office}/cases/${hands.caseId()}/do/${action}`);
  await page.getByRole('button', { name: /签署…/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await look(page, action);
}

describe('one licence, from the window to the register', () => {
  test('the clerk registers an application with a gap, and it is mended and accepted', async () => {
    const page = await hands.at('chuang');
    await page.goto(`${house.office}/licences`);
    await page.getByRole('link', { name: '登记许可申请' }).click();
    await page.getByRole('radio', { name: '烟花爆竹经营（零售）许可' }).check();
    await page.getByRole('checkbox', { name: '主要负责人经过安全知识教育的证明' }).waitFor();
    await look(page, 'apply-for-licence');
    await story.applyWithGaps(turn());
    await page.getByText('（渝梁）应急收').first().waitFor();
    await look(page, 'received');
    await lookAtForm('chuang', 'notify-supplement');
    for (const step of [story.askForRest, story.bringRest, story.accept()]) await step(turn());
  });

  test('two examiners look at papers and premises; a refusal without grounds is not possible', async () => {
    await story.assign(turn());
    await lookAtForm('xu', 'examine-application');
    await story.examine()(turn());
    await lookAtForm('he', 'inspect-site');
    await story.visit(turn());
    await story.draft(turn());
    const page = await hands.at('ju');
    await page.goto(`${house.office}/cases/${hands.caseId()}/do/decide-licence`);
    await page.getByText('这一环节现在不能办理').waitFor();
    await page.getByText('没有通过法制审核，不得作出决定', { exact: false }).first().waitFor();
  });

  test('the draft is reviewed, decided, certified and published', async () => {
    for (const step of [story.submit, story.pass]) await step(turn());
    await lookAtForm('ju', 'decide-licence');
    for (const step of [story.decide, story.serve('licence-decision'), story.issue, story.serve('licence-certificate')]) await step(turn());
    for (const step of [story.prepareDisclosure, story.checkDisclosure, story.publish, story.supervise]) await step(turn());
  });

  test('it stands in the register, with its certificate', async () => {
    const page = await hands.at('xu');
    await page.goto(`${house.office}/licences/register`);
    await page.getByRole('searchbox', { name: '按持证人、证号查找' }).fill('零售六店');
    await page.getByRole('searchbox', { name: '按持证人、证号查找' }).press('Enter');
    await page.getByText('共 1 件').waitFor();
    const link = page.getByRole('link', { name: /^（渝）LS〔\d{4}〕\d+$/ });
    certificate = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('heading', { name: '历次决定' }).waitFor();
    await page.getByText('30箱').waitFor();
    await look(page, 'page');
    await page.getByRole('button', { name: /烟花爆竹经营（零售）许可证/ }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForLoadState('networkidle');
    await look(page, 'certificate');
  });

  test('and in public, found by the number on the certificate', async () => {
    const page = await hands.at('gong');
    const found = page.getByRole('link', { name: /零售六店/ });
    await expect
      .poll(
        async () => {
          await page.goto(`${house.portal}/licences?q=${encodeURIComponent(certificate)}`);
          return found.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await found.click();
    await page.getByText('准予许可').first().waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain(certificate);
    expect(text).not.toContain('郑店主');
    expect(text).not.toContain('023-');
  });
});

describe('the pages of licences', () => {
  const paths = ['/licences', '/licences/register', '/licences/register?stands=90', '/licences/matters', '/licences/:case', '/cases/new'];

  test.each(paths)('%s has no serious fault of accessibility', async (asked) => {
    const page = await hands.at('xu');
    await page.goto(`${house.office}${asked.replace(':case', hands.caseId())}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await look(page, `list${asked.replaceAll(/[/:?=]/g, '-')}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('say so when nothing is found, and lead back to everything', async () => {
    const page = await hands.at('xu');
    await page.goto(`${house.office}/licences/register?search=没有这家`);
    await page.getByText('没有符合条件的许可证，可以放宽条件再查。').waitFor();
    await page.getByRole('link', { name: '清除条件' }).click();
    await page.getByText(/共 [3-9] 件/).waitFor();
    await page.goto(`${house.office}/licences?search=没有这家`);
    await page.getByText('没有符合条件的申请，请换一个条件。').waitFor();
  });
});
