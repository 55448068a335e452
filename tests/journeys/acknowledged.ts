import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { JsonObject } from '#law/vocabulary.ts';
import { machining } from '#main/demo/parties.ts';
import * as story from '#main/demo/story.ts';
import { demoPassword, type House } from './house.ts';

/** An officer at the house's door: opens cases, and later looks whether every one that was acknowledged is there. */
export function officerAt(current: () => House) {
  const written: { readonly case: string; readonly n: number }[] = [];

  const api = (path: string, init: RequestInit = {}, cookie = '') =>
    fetch(new URL(path, current().office), {
      ...init,
      headers: { origin: current().office, cookie, ...(init.body === undefined ? {} : { 'content-type': 'application/json' }) },
    });
  const post = (path: string, body: object, cookie = '') => api(path, { method: 'POST', body: JSON.stringify(body) }, cookie);

  async function signIn(account: string, password = demoPassword(current())): Promise<string> {
    const answer = await post('/api/session', { account, password });
    expect(answer.status, await answer.clone().text()).toBe(204);
    return answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }

  /** Asks for a case to be opened; only what was answered 200 is remembered as acknowledged. */
  async function tryToRegisterClue(cookie: string): Promise<{ readonly status: number; readonly body: string }> {
    const caseId = randomUUID();
    let last = { status: 0, body: '' };
    const act = async (action: string, _by: string, form: JsonObject) => {
      const answer = await post(`/api/cases/${caseId}/actions/${action}`, { id: randomUUID(), seen: 0, form }, cookie);
      last = { status: answer.status, body: await answer.text() };
    };
    await story.registerClue({ day: '2026-01-05', about: machining, teller: { case: caseId, act, upload: async () => '' } });
    if (last.status === 200) written.push({ case: caseId, n: 1 });
    return last;
  }

  async function registerClue(cookie: string): Promise<void> {
    const { status, body } = await tryToRegisterClue(cookie);
    expect(status, body).toBe(200);
  }

  /** Every entry that was ever acknowledged is there, and its proof stands up to the independent verifier. */
  async function nothingIsLost(cookie: string): Promise<void> {
    const key = await (await fetch(new URL('/log/key', current().portal))).text();
    for (const { case: caseId, n } of written) {
      const page = await api(`/api/cases/${caseId}`, {}, cookie);
      expect(await page.json()).toMatchObject({ n, entries: [{ action: 'register-clue' }] });
      let proof = await api(`/api/cases/${caseId}/proof`, {}, cookie);
      for (; proof.status === 503; proof = await api(`/api/cases/${caseId}/proof`, {}, cookie))
        await new Promise((resolve) => setTimeout(resolve, 100));
      const file = join(current().dataFolder, 'proof.json');
      writeFileSync(file, await proof.text());
      const verified = spawnSync(process.execPath, ['src/main/verify.ts', file, '--key', key.trim()], { encoding: 'utf8' });
      expect(verified.stdout).toContain('查验通过');
    }
  }

  return { api, post, signIn, registerClue, tryToRegisterClue, nothingIsLost };
}
