import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '#law/calendar.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import * as end from '#main/demo/after-decision.ts';
import { demoPeople } from '#main/demo/people.ts';
import { machining } from '#main/demo/parties.ts';
import * as story from '#main/demo/story.ts';
import { type Hands, handsOn } from './hands.ts';
import { type House, openHouse, pullDown } from './house.ts';

/*
 * The main job, by hand in a real browser, on the product as `npm start` runs it: five people and more carry one case from clue to archive,
 * through a review that first returns it; the decision stands in public with its proof; then it is revoked and withdrawn.
 */
let house: House;
let hands: Hands;
const day = dayOf(new Date().toISOString());
const pictures = process.env['MINGZHENG_PICTURES'];

beforeAll(async () => {
  house = await openHouse();
  hands = await handsOn(house, Object.fromEntries(demoPeople.map(({ id, name }) => [id, name])));
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
  about: machining,
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
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('one penalty case, from clue to archive', () => {
  const draft = machining.draft;
  const better = { ...draft, discretion: '综合全部情节，在裁量幅度内处八万元罚款。' };

  test('two officers find it, file it and investigate', async () => {
    for (const step of [story.registerClue, story.inspect, story.proposeFiling, story.approveFiling]) await step(turn());
    for (const step of [story.summon, story.inquire, story.collect]) await step(turn());
  });

  test('the calculator answers while they type, and asks for a reason where the amount leaves its range', async () => {
    const outside = { ...draft, measures: { ...(draft['measures'] as object), fine: 50_000 } };
    await hands.fillOnly('conclude-investigation', 'zhang', { draft: outside as JsonObject });
    const desk = await hands.at('zhang');
    await desk.getByText('罚款50000元不在裁量幅度70000元至100000元之内').first().waitFor();
    await desk.getByLabel('偏离裁量基准的理由').waitFor();
    await desk.getByText('本局没有同类先例。').waitFor();
    await look(desk, 'calculator');
    await story.conclude(draft)(turn());
    const page = await hands.at('zhang');
    await page.goto(`${house.office}/cases/${hands.caseId()}`);
    await page.getByRole('heading', { name: /案/ }).first().waitFor();
    await look(page, 'case-concluded');
    expect(await page.getByText('作出行政处罚决定').count()).toBeGreaterThan(0);
  });

  test('the reviewer returns it with problems, then passes the mended draft', async () => {
    await story.submit()(turn());
    await story.returnWithProblem(turn());
    await story.conclude(better)(turn());
    await story.submit([{ problem: 1, answer: '已补写裁量基准和计算过程。', done: 'mended' }])(turn());
    const page = await hands.at('shen');
    await page.goto(`${house.office}/review/${hands.caseId()}`);
    await page.getByText('第 1 轮').first().waitFor();
    await page.getByRole('heading', { name: '现在的拟作决定' }).waitFor();
    await page.getByText('本局没有同类先例。').waitFor();
    await look(page, 'review');
    await story.pass(turn());
  });

  test('the party is told, heard and waives the hearing; the heads discuss and decide', async () => {
    for (const step of [story.notify, story.notifyHearing, story.serve('notice'), story.serve('hearing-notice')]) await step(turn());
    for (const step of [story.hearDefence, story.reviewDefence, story.waiveHearing, story.discuss, story.decide]) await step(turn());
    await story.serve('decision')(turn());
  });

  test('the decision stands in public, masked, with a proof that the reader’s own browser recomputes', async () => {
    for (const step of [end.prepareDisclosure, end.checkDisclosure, end.publish]) await step(turn());
    const page = await hands.browser.newPage({ viewport: { width: 1280, height: 900 } });
    const address = await until(async () => {
      await page.goto(`${house.portal}/decisions?search=${encodeURIComponent('示例')}`);
      const link = page.getByRole('link', { name: new RegExp(machining.name) }).first();
      return (await link.count()) > 0 ? link.getAttribute('href') : null;
    });
    await page.goto(new URL(address, house.portal).href);
    const text = await page.locator('main').textContent();
    expect(text).toContain(machining.name);
    expect(text).not.toContain('023-00000001');
    await page.getByRole('button', { name: /查验/ }).click();
    await page
      .locator('[data-verify-result]')
      .getByText(/通过|一致|成立/)
      .first()
      .waitFor();
    await look(page, 'portal-decision');
    await page.setViewportSize({ width: 360, height: 740 });
    if (pictures) await page.screenshot({ path: join(pictures, 'portal-decision-360.png'), fullPage: true });
    const proof = new URL(`${new URL(page.url()).pathname}/proof.json`, house.portal).href;
    const run = spawnSync(process.execPath, ['src/main/verify.ts', proof], { encoding: 'utf8' });
    expect(run.stdout + run.stderr).toMatch(/✓/);
    expect(run.status).toBe(0);
    await page.close();
  });

  test('it is paid, closed and archived', async () => {
    for (const step of [end.pay, end.proposeClosing, end.approveClosing, end.archive]) await step(turn());
    const page = await hands.at('dang');
    await page.goto(`${house.office}/cases/${hands.caseId()}`);
    await page.getByText('已归档').first().waitFor();
    await look(page, 'case-archived');
  });

  test('every paper of the path opens as a PDF', async () => {
    const page = await hands.at('zhang');
    const papers = await page.evaluate(async (id) => {
      const answer = await fetch(`/api/cases/${id}`);
      const { entries } = (await answer.json()) as { entries: { papers: { title: string; sha256: string }[] }[] };
      return Promise.all(
        entries
          .flatMap((entry) => entry.papers)
          .map(async ({ title, sha256 }) => {
            const paper = await fetch(`/api/papers/${sha256}`);
            return { title, type: paper.headers.get('content-type'), head: (await paper.text()).slice(0, 5) };
          }),
      );
    }, hands.caseId());
    expect(papers.length).toBeGreaterThanOrEqual(17);
    for (const paper of papers) expect(paper).toMatchObject({ type: expect.stringContaining('application/pdf'), head: '%PDF-' });
  });

  test('it is revoked, and withdrawn from the public with the reason', async () => {
    for (const step of [end.revoke, end.withdraw]) await step(turn());
    const page = await hands.browser.newPage();
    await until(async () => {
      await page.goto(`${house.portal}/decisions?state=withdrawn`);
      const link = page.getByRole('link', { name: /撤/ }).or(page.getByRole('link', { name: /罚/ }));
      return (await link.count()) > 0 ? 'there' : null;
    });
    await page.close();
  });
});

describe('the bureau’s own discretion table', () => {
  const heading = '事项编码,事项名称,处罚档次,处罚对象,裁量方向,档次名称,适用情节,幅度下限,幅度上限,依据条款';
  const rows = [
    'CF-WSL-097-3,,1,单位,一般,一般,未培训五人以下,1万元,5万元,',
    'CF-WSL-097-3,,1,单位,从重,较重,未培训六人以上,5万元,10万元,示例三条',
  ];
  const sheet = (...lines: readonly string[]) => ({
    name: '裁量基准.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([heading, ...lines].join('\r\n')),
  });
  const sign = async (page: Page) => {
    await page.getByRole('button', { name: /签署…/ }).click();
    await page.getByRole('button', { name: '确认签署' }).click();
    await page.getByText('已签署并写入记录。').waitFor();
  };

  test('is loaded by legal review, with every bad row named, and confirmed by the principal head', async () => {
    const page = await hands.at('shen');
    await page.goto(`${house.office}/discretion`);
    await page.getByRole('link', { name: '装载裁量基准' }).click();
    await page.getByLabel('裁量基准的名称').fill('示例·新的裁量基准');
    await page.getByLabel('施行日期').fill(day);
    await page.getByLabel('施行日期').press('Enter');
    await page.getByLabel('制定依据和说明').fill('示例。');
    const file = page.getByLabel('裁量基准表文件');
    await file.setInputFiles(sheet(rows[0] ?? '', 'CF-WSL-097-3,,1,单位,从重,较重,未培训六人以上,5万元,30万元,'));
    await page.getByText('有 1 处不对，没有装载任何一行').waitFor();
    await page.getByRole('cell', { name: '幅度上限300000元超过法定上限100000元。' }).waitFor();
    await look(page, 'table-wrong');
    await file.setInputFiles(sheet(...rows));
    await page.getByText('已读入 2 行').waitFor();
    await look(page, 'table-read');
    await sign(page);
    const head = await hands.at('ju');
    await head.goto(`${house.office}/discretion`);
    await head.getByText('待核', { exact: true }).waitFor();
    await head.getByRole('link', { name: '核定裁量基准' }).click();
    await head.getByRole('radio', { name: '核定，自施行日期起适用' }).check();
    await head.getByLabel('意见', { exact: true }).fill('予以核定（示例）。');
    await sign(head);
    await head.goto(`${house.office}/discretion`);
    await head.getByText('现行：《示例·新的裁量基准》，2 行').waitFor();
    await look(head, 'table-confirmed');
  });

  test('then gives the grades an officer chooses from', async () => {
    const page = await hands.at('zhang');
    await page.goto(`${house.office}/matters/CF-WSL-097-3`);
    await page.getByRole('cell', { name: '较重（从重）' }).waitFor();
  });
});

describe('the pages themselves', () => {
  const paths = ['/', '/cases', '/cases/:case', '/review', '/disclosure', '/matters', '/matters/CF-WSL-097-6', '/discretion'];

  test.each(paths)('%s has no serious fault of accessibility', async (asked) => {
    const page = await hands.at('zhang');
    const path = asked.replace(':case', hands.caseId());
    await page.goto(`${house.office}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await look(page, `page${asked.replaceAll(/[/:]/g, '-')}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

/** Asks again until there is an answer, for a few seconds: the worker needs one or two to sign and publish. */
async function until(ask: () => Promise<string | null>): Promise<string> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('no answer in fifteen seconds');
}
