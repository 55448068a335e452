import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { versionOf } from '#law/procedures/index.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { browser as browserPath } from '#tests/support/packages.ts';
import { fill } from './fill.ts';
import { demoPassword, type House } from './house.ts';

/** People at their own browsers, doing what a hand can do. Same words as the demo's teller, so that a story can be told by hand. */
export interface Hands {
  readonly browser: Browser;
  /** The page of whoever is asked for, signed in. */
  at(person: string): Promise<Page>;
  /** Opens the action's form, fills it, signs it, and sees it stand in the record. */
  act(action: string, by: string, given: JsonObject): Promise<Page>;
  /** Opens the action's form and fills it, and does not sign. */
  fillOnly(action: string, by: string, given: JsonObject): Promise<void>;
  /** The same on a form that some other page led to. */
  fillAndSign(page: Page, action: string, by: string, given: JsonObject): Promise<Page>;
  upload(by: string, name: string, type: string, content: Uint8Array): Promise<string>;
  /** The case, once it is opened. */
  caseId(): string;
  /** Takes up another case: one that was opened elsewhere, or by its empty id one still to be opened. */
  carry(caseId: string, procedure?: string): void;
  close(): Promise<void>;
}

const pictures = process.env['MINGZHENG_PICTURES'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('没有浏览器，见 npm test 的提示。');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

/** Presses the button until it took: a press that meets a window still opening goes astray, and a person presses again. */
async function confirm(page: Page, done: Locator): Promise<void> {
  const button = page.getByRole('button', { name: '确认签署' });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (attempt === 0 || (await button.isVisible())) await button.click();
    const signed = await done.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (signed) return;
  }
  await done.waitFor();
}

/** @param procedure of the case they carry */
export async function handsOn(house: House, names: Readonly<Record<string, string>>, procedure = 'ordinary-penalty'): Promise<Hands> {
  const browser = await openBrowser();
  const password = demoPassword(house);
  const contexts = new Map<string, { context: BrowserContext; page: Page }>();
  const folder = mkdtempSync(join(tmpdir(), 'mingzheng-hands-'));
  const paths = new Map<string, string>();
  let caseId = '';

  async function at(person: string): Promise<Page> {
    const known = contexts.get(person);
    if (known) return known.page;
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(house.office);
    await page.getByLabel('账号').fill(person);
    await page.getByLabel('口令').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('button', { name: '登录' }).waitFor({ state: 'detached' });
    contexts.set(person, { context, page });
    return page;
  }

  function known(action: string) {
    const found = versionOf(procedure).actions[action];
    if (!found) throw new Error(`no action ${action}`);
    return found;
  }

  async function open(page: Page, action: string, given: JsonObject): Promise<void> {
    // On a busy machine the network falls still before the page has asked for the names to choose from.
    const colleagues = page.waitForResponse((answer) => answer.url().endsWith('/api/people'));
    await page.goto(caseId ? `${house.office}/cases/${caseId}/do/${action}` : `${house.office}/cases/new/${action}`);
    await page.getByRole('button', { name: /签署…/ }).waitFor();
    await colleagues;
    await fillIn(page, action, given);
  }

  async function fillIn(page: Page, action: string, given: JsonObject): Promise<void> {
    await page.getByRole('button', { name: /签署…/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await fill(page, known(action).form, given, { names, paths });
  }

  async function sign(page: Page, action: string): Promise<void> {
    await page.getByRole('button', { name: /签署…/ }).click();
    await confirm(page, page.getByText(`“${known(action).title}”已签署并写入记录。`));
    caseId ||= /cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  }

  async function telling(page: Page, action: string, by: string, work: () => Promise<void>): Promise<Page> {
    try {
      await work();
    } catch (error) {
      const shown =
        (await page
          .locator('body')
          .textContent()
          .catch(() => '')) ?? '';
      if (pictures) await page.screenshot({ path: join(pictures, `stuck-${action}.png`), fullPage: true }).catch(() => {});
      throw new Error(`${by} “${known(action).title}”：${(error as Error).message}\n${shown.slice(-1500)}`, { cause: error });
    }
    return page;
  }

  return {
    browser,
    at,
    caseId: () => caseId,
    carry(id, of = procedure) {
      caseId = id;
      procedure = of;
    },
    async fillOnly(action, by, given) {
      await open(await at(by), action, given);
    },
    async act(action, by, given) {
      const page = await at(by);
      return telling(page, action, by, async () => {
        await open(page, action, given);
        await sign(page, action);
      });
    },
    fillAndSign: (page, action, by, given) =>
      telling(page, action, by, async () => {
        await fillIn(page, action, given);
        await sign(page, action);
      }),
    async upload(_by, name, _type, content) {
      const token = createHash('sha256').update(content).digest('hex');
      mkdirSync(join(folder, token), { recursive: true });
      const path = join(folder, token, name);
      writeFileSync(path, content);
      paths.set(token, path);
      return token;
    },
    async close() {
      for (const { context } of contexts.values()) await context.close();
      await browser.close();
    },
  };
}
