import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectOffice } from '#db/office/connect.ts';
import type { OfficeDatabase } from '#db/office/database.ts';
import { connectPublished } from '#db/published/connect.ts';
import type { PublishedDatabase } from '#db/published/database.ts';
import { versionOf } from '#law/procedures/index.ts';
import {
  canonical,
  type DisclosureProof,
  fromHex,
  openCheckpoint,
  procedureHash,
  verifyDisclosure,
  verifyInclusion,
} from '#ledger/index.ts';
import { buildPortal } from '#portal/app.ts';
import { script } from '#tests/oracles/browser.ts';
import { caseWith, lawful } from '#tests/record/support/lawful.ts';
import { agency, type Act, type Case } from '#tests/record/support/seal.ts';
import { openScene, type Scene, within, write } from '#tests/record/support/scene.ts';
import { copy, seedBureau } from '#tests/support/published.ts';
import { integrate, openLog, type AgencyLog } from '#worker/log/index.ts';
import { publicId, publishCase, publishing, type Publishing } from './index.ts';

let scene: Scene;
let folder: string;
let db: OfficeDatabase;
let published: PublishedDatabase;
let log: AgencyLog;
let portal: FastifyInstance;
let around: Publishing;
const procedure = procedureHash(versionOf('ordinary-penalty'));

beforeAll(async () => {
  scene = await openScene();
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(folder, 'keys'));
  db = connectOffice(scene.db.url('worker'), () => {}, 3);
  published = connectPublished(scene.db.url('worker'), () => {}, 2);
  log = await openLog(db, folder, agency);
  await within(scene.office, agency, () =>
    scene.office.query('INSERT INTO record.procedures (hash, value) VALUES ($1, $2)', [
      procedure,
      canonical(versionOf('ordinary-penalty')),
    ]),
  );
  await seedBureau(published, log.key.verifier);
  around = { db, published, logFolder: (of) => join(folder, 'log', of), now: () => new Date() };
  const readOnly = connectPublished(scene.db.url('portal'), () => {}, 2);
  portal = await buildPortal({ db: readOnly, agency, logFolder: join(folder, 'log', agency), address: null });
  portal.addHook('onClose', () => readOnly.destroy());
});
afterAll(async () => {
  await portal.close();
  await Promise.all([db.destroy(), published.destroy()]);
  await scene.close();
  rmSync(folder, { recursive: true });
});

const paper = {
  template: 'decision-organisation',
  title: '行政处罚决定书',
  number: copy.number,
  sha256: 'ab'.repeat(32),
  sm3: 'cd'.repeat(32),
  pages: 3,
  bytes: 90_000,
};
const decided: readonly Act[] = lawful.map((act) => (act.action === 'decide-penalty' ? { ...act, forged: { papers: [paper] } } : act));
const released: readonly Act[] = [
  ...decided,
  { action: 'prepare-disclosure', by: 'gong', form: { copy: { ...copy }, masked: '隐去住址', secrecy: 'none' } },
  { action: 'check-disclosure', by: 'fu', form: { result: 'passed' } },
  { action: 'publish-decision', by: 'gong', form: { channels: ['执法信息公示平台'] } },
];
const reason = '该决定因主要证据不足，经复核撤销。';
const withdrawal: Act = { action: 'withdraw-disclosure', by: 'gong', form: { ground: 'revoked', publicReason: reason } };

async function written(acts: readonly Act[]): Promise<Case> {
  const one = caseWith(acts, { procedure });
  await write(scene.office, one.made);
  return one;
}
const of = (one: Case) => ({ agency, case: one.id });
const page = (one: Case) => portal.inject(`/decisions/${publicId(agency, one.id)}`);
const proofOfPage = async (one: Case) => (await portal.inject(`/decisions/${publicId(agency, one.id)}/proof.json`)).json<DisclosureProof>();

function verifiedByCommand(proof: unknown): { status: number | null; said: string } {
  const file = join(folder, 'proof.json');
  writeFileSync(file, JSON.stringify(proof));
  const run = spawnSync(process.execPath, ['src/main/verify.ts', file, '--key', log.key.verifier], { encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

test('a decision stands in public with a proof that the ledger, the command and the browser all find right', async () => {
  const one = await written(released);
  await integrate(db, log);
  await publishCase(around, of(one));
  const shown = await page(one);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain(copy.facts);

  const proof = await proofOfPage(one);
  const { size, root } = openCheckpoint(proof.checkpoint, [log.key.verifier]);
  const proven = proof.entries.flatMap((entry) => {
    expect(verifyInclusion(fromHex(entry.leaf), entry.index, size, entry.inclusion.map(fromHex), root)).toBe(true);
    return verifyDisclosure(entry);
  });
  expect(proven).toContainEqual({ pointer: '/form/copy/facts', value: copy.facts });
  expect(proven).toContainEqual({ pointer: '/papers/0/number', value: copy.number });
  expect(proven.some(({ pointer }) => ['/by', '/form/officers/0'].includes(pointer) || pointer.startsWith('/form/draft'))).toBe(false);

  expect(verifiedByCommand(proof)).toMatchObject({ status: 0 });
  const texts = Object.fromEntries(
    [...shown.body.matchAll(/data-proven="([^"]+)"><p>([^<]*)<\/p>/g)].map(([, pointer = '', text = '']) => [pointer, text]),
  );
  expect(Object.keys(texts).length).toBeGreaterThan(8);
  expect(await script.verifyProof(proof, { key: log.key.verifier, shown: texts })).toMatchObject({ ok: true });
  expect(
    await script.verifyProof(proof, { key: log.key.verifier, shown: { ...texts, '/form/copy/content': '罚款人民币800元' } }),
  ).toMatchObject({
    ok: false,
  });
});

test('a proof in which one character was changed is refused by both', async () => {
  const one = await written(released);
  await integrate(db, log);
  await publishCase(around, of(one));
  const forged = JSON.parse(JSON.stringify(await proofOfPage(one)).replace('80000元', '90000元')) as DisclosureProof;
  expect(verifiedByCommand(forged).status).not.toBe(0);
  expect(await script.verifyProof(forged, { key: log.key.verifier })).toMatchObject({ ok: false });
});

test('nothing is published before its entries are in the signed log', async () => {
  const one = await written(released);
  const job = publishCase(around, of(one));
  expect((await page(one)).statusCode).toBe(404);
  await integrate(db, log);
  await job;
  expect((await page(one)).statusCode).toBe(200);
});

test('a withdrawn decision loses its content, keeps its reason, and proves the withdrawal', async () => {
  const one = await written(released);
  await integrate(db, log);
  await publishCase(around, of(one));
  one.act(withdrawal);
  await write(scene.office, [one.last]);
  await integrate(db, log);
  await publishCase(around, of(one));
  const { body } = await page(one);
  expect(body).toContain(reason);
  expect(body).toContain('第四十八条第二款');
  expect(body).not.toContain(copy.facts);
  const proof = await proofOfPage(one);
  expect(JSON.stringify(proof)).not.toContain(copy.facts);
  expect(JSON.stringify(proof)).toContain(reason);
  expect(verifiedByCommand(proof)).toMatchObject({ status: 0 });
});

test('a correction replaces the text and says why', async () => {
  const corrected = {
    action: 'correct-disclosure',
    by: 'fu',
    form: { copy: { ...copy, facts: '更正后的事实。' }, corrected: '人数写错。' },
  };
  const one = await written([...released, corrected]);
  await integrate(db, log);
  await publishCase(around, of(one));
  const { body } = await page(one);
  expect(body).toContain('更正后的事实。');
  expect(body).toContain('人数写错。');
  expect(body).not.toContain(copy.facts);
});

test('the same job twice, or an old one late, changes nothing', async () => {
  const one = await written([...released, withdrawal]);
  await integrate(db, log);
  for (let times = 0; times < 3; times += 1) await publishCase(around, of(one));
  const changes = await published.selectFrom('published.changes').select('kind').where('decision', '=', publicId(agency, one.id)).execute();
  expect(changes.map(({ kind }) => kind).sort()).toEqual(['published', 'withdrawn']);
});

test('a case that published nothing leaves nothing', async () => {
  const one = await written(decided);
  await publishCase(around, of(one));
  expect((await page(one)).statusCode).toBe(404);
});

test('what the office puts down in its own transaction is done by the worker', async () => {
  const one = caseWith(released, { procedure });
  await write(scene.office, one.made);
  await within(scene.office, agency, () =>
    scene.office.query(`SELECT jobs.enqueue('publish', $1::jsonb)`, [JSON.stringify({ agency, case: one.id, n: 9 })]),
  );
  await integrate(db, log);
  await within(scene.office, agency, () =>
    scene.office.query(`SELECT jobs.enqueue('introduce', $1::jsonb)`, [JSON.stringify({ agency, case: one.id, n: 0 })]),
  );
  const introduced: string[] = [];
  const introduce = async (of: string) => void introduced.push(of);
  const stop = new AbortController();
  const problems: string[] = [];
  const running = publishing({ ...around, introduce, url: scene.db.url('worker'), onProblem: (message) => problems.push(message) }).run(
    stop.signal,
  );
  await expect.poll(async () => (await page(one)).statusCode, { timeout: 20_000 }).toBe(200);
  await expect.poll(() => introduced, { timeout: 20_000 }).toEqual([agency]);
  stop.abort();
  await running;
  expect(problems).toEqual([]);
});
