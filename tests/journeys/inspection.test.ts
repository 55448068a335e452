import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draws } from '#contract/office/index.ts';
import { dayOf } from '#law/calendar.ts';
import { usccCheck } from '#law/identifiers.ts';
import { demoItems } from '#main/demo/inspection-story.ts';
import { demoPeople } from '#main/demo/people.ts';
import { type Hands, handsOn } from './hands.ts';
import { type House, openHouse, pullDown } from './house.ts';
import * as story from './inspection-story.ts';

/*
 * Inspection by hand in a real browser on the real product: items published, enterprises imported from a table, a draw made and checked by
 * the command, and one of the enterprises drawn inspected from its task to the archive, with a penalty case opened from it.
 */
let house: House;
let hands: Hands;
let drawn: Draws[number]['result'][number];
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-inspection-'));
const today = dayOf(new Date().toISOString());
const pictures = process.env['MINGZHENG_PICTURES'];
const names = {
  ...Object.fromEntries(demoPeople.map(({ id, name }) => [id, name])),
  ...Object.fromEntries(demoItems.map(({ id, name }) => [id, name])),
};

beforeAll(async () => {
  house = await openHouse();
  hands = await handsOn(house, names, 'inspection');
}, 120_000);
afterAll(async () => {
  await hands?.close();
  if (house) await pullDown(house);
  rmSync(folder, { recursive: true, force: true });
});

async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(pictures, `inspection-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function open(person: string, path: string, heading: string | RegExp): Promise<Page> {
  const page = await hands.at(person);
  await page.goto(`${house.office}${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: /签署…/ }).click();
  await page.getByRole('button', { name: '确认签署' }).click();
}

describe('what inspection stands on', () => {
  test('an item is published before it may be carried out', async () => {
    const page = await open('gong', '/inspection/items', '检查事项清单');
    await page.getByText('未公布，不得实施').waitFor();
    await look(page, 'items');
    await page.getByRole('checkbox', { name: '选择 JC-04' }).check();
    await page.getByRole('button', { name: /公布所选/ }).click();
    await page.getByLabel('公布的网站、栏目').fill('梁平区人民政府网站（示例）');
    await sign(page);
    await page.getByText('“公布检查事项”已签署并写入记录。').waitFor();
    await page.getByText('未公布，不得实施').waitFor({ state: 'detached' });
  });

  test('a table of enterprises is imported, and every faulty row is told', async () => {
    const row = (index: number, risk: string) => {
      const first = `91500155MA5EXB0${String(index).padStart(2, '0')}`;
      return `重庆示例导入${index}号有限公司,${first}${usccCheck(first)},梁平区示例路${index}号,工贸,${risk},是`;
    };
    const path = join(folder, '名录.csv');
    const header = '企业名称,统一社会信用代码,地址,行业,风险等级,纳入随机抽查';
    writeFileSync(path, [header, row(1, '较大'), '重庆示例坏行,91500155MA5EXB0000,示例路,工贸,很高,否', row(2, '低')].join('\n'));
    const page = await open('zhang', '/inspection/enterprises/import', '导入检查对象');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('1 行有错误').waitFor();
    await page.getByText(/风险等级：请从所列项目中选择/).waitFor();
    await look(page, 'import');
    await page.getByLabel(/跳过有错误的 1 行/).check();
    await page.getByRole('button', { name: /签署导入 2 行/ }).click();
    await page.getByRole('button', { name: '确认签署' }).click();
    await page.getByText('已登记 2 家检查对象并写入记录。').waitFor();
    await page.getByText('共 14 家').waitFor();
    await look(page, 'enterprises');
    await page.getByLabel('按名称、统一社会信用代码查找').fill('没有这一家');
    await page.keyboard.press('Enter');
    await page.getByText('没有符合条件的检查对象。').waitFor();
  });

  test('an .xlsx file is read by the same page under its own content security policy', async () => {
    const page = await open('zhang', '/inspection/enterprises/import', '导入检查对象');
    await page.locator('input[type=file]').setInputFiles(new URL('./small.xlsx', import.meta.url).pathname);
    await page.getByText('第一行缺少这些列：统一社会信用代码、行业、风险等级。').waitFor();
  });

  test('the plan shows its formula, and an amendment works out its figures', async () => {
    const page = await open('fen', '/inspection/plan', '年度检查计划');
    await page.getByText('监督检查工作日').first().waitFor();
    await look(page, 'plan');
    await page.goto(`${house.office}/inspection/plan/draft`);
    await page.getByLabel('行政执法人员数').fill('5');
    await page.getByText('× 5 人').waitFor();
    await look(page, 'plan-draft');
    await page.getByRole('button', { name: /去签署/ }).click();
    await page.getByLabel('调整的理由').fill('新录用两名执法人员。');
    await sign(page);
    await page.getByText('待本级人民政府批准').waitFor();
  });
});

describe('a double random draw', () => {
  test('is made with what nobody knew before, and shown', async () => {
    const page = await open('du', '/inspection/draws', '双随机抽取');
    await look(page, 'draws');
    await page.getByRole('link', { name: /双随机抽查（第一批）/ }).click();
    await page.getByRole('button', { name: '公开种子并抽取…' }).click();
    await page.getByRole('button', { name: '签署抽取结果' }).click();
    await page.getByRole('heading', { name: '查验' }).waitFor();
    await look(page, 'draw');
    const [draw] = (await page.evaluate(async () => (await fetch('/api/draws')).json())) as Draws;
    expect(draw?.result).toHaveLength(3);
    const [first] = draw?.result ?? [];
    if (!first) throw new Error('nothing was drawn');
    drawn = first;
  });

  test('is checked by anybody with the proof and the command', async () => {
    const page = await hands.at('du');
    const proof = await until(async () => {
      const answer = await page.evaluate(async () => {
        const [draw] = (await (await fetch('/api/draws')).json()) as { draw: string }[];
        const file = await fetch(`/api/draws/${draw?.draw}/proof`);
        return file.ok ? file.text() : null;
      });
      return answer;
    });
    const path = join(folder, 'draw.json');
    writeFileSync(path, proof);
    const key = await (await fetch(`${house.portal}/log/key`)).text();
    const command = (file: string) => spawnSync(process.execPath, ['src/main/verify.ts', file, '--key', key.trim()], { encoding: 'utf8' });
    const run = command(path);
    expect(run.stdout).toContain('✓ 双随机抽取：3 家和各两名执法人员，复算一致。');
    expect(run.status).toBe(0);
    const python = spawnSync('python3', ['tests/oracles/draw.py', path], { encoding: 'utf8' });
    expect(JSON.parse(python.stdout)).toEqual({ ok: true, fault: null });
  });

  test('can be prepared by hand: pool, officers left out, recusals', async () => {
    const page = await open('du', '/inspection/draws/new', '准备双随机抽取');
    await page.getByText(/检查对象 14 家/).waitFor();
    await look(page, 'draw-commit');
    await page.getByLabel('抽查任务').fill('第二批抽查');
    await page.getByLabel('检查事项（只能选已公布的）').fill('工贸');
    await page.locator('.ant-select-item-option').first().click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '签署承诺' }).click();
    await page.getByText('承诺已签署并写入记录。').waitFor();
    await page.getByRole('button', { name: '公开种子并抽取…' }).waitFor();
  });
});

describe('an inspection from its task to the archive', () => {
  /** The pair that was drawn; the first of them signs. */
  const pair = () => drawn.officers.map(({ id }) => id);
  const first = () => pair()[0] ?? '';
  const officers = () => ({ officers: pair() });

  test('is registered for an enterprise that was drawn, with a form that knows already', async () => {
    const page = await open(first(), '/inspection/draws', '双随机抽取');
    await page.getByRole('link', { name: /双随机抽查（第一批）/ }).click();
    await page.getByRole('link', { name: `登记对${drawn.name}的检查任务` }).click();
    await page.getByRole('heading', { level: 1, name: '登记检查任务' }).waitFor();
    await look(page, 'open');
    await hands.fillAndSign(page, 'open-inspection', first(), { dueOn: `${today.slice(0, 4)}-12-31` });
    const page2 = await hands.at(first());
    const [draw] = ((await page2.evaluate(async () => (await fetch('/api/draws')).json())) as Draws).toReversed();
    const opened = draw?.result.find(({ object }) => object === drawn.object)?.case;
    expect(opened).toMatch(/^[0-9a-f-]{36}$/);
    hands.carry(opened ?? '');
  });

  test('is proposed, approved, announced', async () => {
    await hands.act('propose-inspection', first(), story.scheme(officers(), today));
    await hands.act('approve-inspection', 'fen', { decision: 'approved', opinion: '同意按方案实施检查。' });
    await hands.act('notify-inspection', first(), { ...officers(), prepare: '安全管理制度', rights: true, contact: '示例' });
    await hands.act('serve-paper', first(), story.service(officers(), today));
    await look(await open(first(), `/cases/${hands.caseId()}`, /抽查/), 'case-approved');
  });

  test('is carried out: certificates shown, item by item, an order given', async () => {
    await hands.act('enter-premises', first(), story.entry(officers(), today));
    await hands.act('inspect-premises', first(), story.onSite(officers(), today));
    const page = await open(first(), `/cases/${hands.caseId()}/do/order-correction`, '责令限期整改');
    expect(await page.locator('[id="form/problems/1/says"]').inputValue()).toBe('新进人员没有培训记录');
    await look(page, 'order');
    await hands.act('order-correction', first(), story.order(officers(), today));
    const concluding = await open(first(), `/cases/${hands.caseId()}/do/conclude-inspection`, '作出检查结论');
    await look(concluding, 'conclude');
    await hands.act('conclude-inspection', first(), story.conclusion(officers(), today));
    await hands.act('tell-result', first(), { ...officers(), decidedOn: today, handedOver: 'signed' });
  });

  test('waits on the desk to be looked at again, and is looked at again when the party asks', async () => {
    const page = await open(first(), '/inspection', '检查台');
    await page.getByRole('region', { name: '整改复查' }).getByText(drawn.name).first().waitFor();
    await look(page, 'desk');
    await hands.act('reinspect', first(), story.lookAgain(officers(), today));
  });

  test('is closed once the penalty case it calls for has been opened from it', async () => {
    const page = await open(first(), `/cases/${hands.caseId()}`, /抽查/);
    await page.getByRole('link', { name: '登记关联案件' }).click();
    await page.getByRole('link', { name: '登记线索' }).click();
    await page.getByRole('heading', { level: 1, name: '登记线索' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('名称或者姓名').inputValue()).toBe(drawn.name);
    expect(await page.getByRole('radio', { name: '来源于该次检查' }).or(page.getByText('来源于该次检查')).first().isVisible()).toBe(true);
    await look(page, 'linked');
    await page.locator('[id="form/source"]').getByRole('radio', { name: '现场检查', exact: true }).check();
    await page.locator('[id="form/discoveredOn"]').fill(today);
    await page.keyboard.press('Enter');
    await page.locator('[id="form/summary"]').fill('检查发现新进人员没有培训记录。');
    await sign(page);
    await page.getByText('“登记线索”已签署并写入记录。').waitFor();
    await hands.act('close-inspection', first(), { ...officers(), summary: '整改完毕，已另案立案。' });
  });

  test('is published after a second person’s check, and archived', async () => {
    await hands.act('prepare-disclosure', 'gong', { masked: '隐去住址、联系电话和人员姓名。', secrecy: 'none' });
    const beside = await open('fu', `/disclosure/${hands.caseId()}`, /公示/);
    await beside.getByRole('row', { name: /检查结果.*发现两项问题，已依法处理。.*发现两项问题，已依法处理。/ }).waitFor();
    await look(beside, 'beside');
    await hands.act('check-disclosure', 'fu', { result: 'passed', compared: true, opinion: '同意公示。' });
    await hands.act('publish-decision', 'gong', { channels: ['政府网站'] });
    const page = await hands.act('archive-case', 'dang', {
      number: '示例-检-0001',
      archivedOn: today,
      retention: 'ten-years',
      volumes: 1,
      pages: 20,
      recordings: '音像资料随案存储，见目录。',
      note: '本卷文件齐全，无需说明。',
    });
    await page.getByText('已归档').first().waitFor();
    await look(page, 'case-archived');
  });
});

describe('the pages of inspection', () => {
  test('have no serious fault of accessibility', async () => {
    const page = await hands.at('du');
    const paths = ['', '/enterprises', '/items', '/plan', '/plan/draft', '/draws', '/draws/new', '/enterprises/import'];
    for (const path of paths.map((one) => `/inspection${one}`)) {
      await page.goto(`${house.office}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

/** Asks again until there is an answer, for a few seconds. */
async function until(ask: () => Promise<string | null>): Promise<string> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('no answer in fifteen seconds');
}
