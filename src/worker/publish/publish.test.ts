import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import { type DisclosureProof, fromHex, openCheckpoint, verifyDisclosure, verifyInclusion } from '#ledger/index.ts';
import { script } from '#tests/oracles/browser.ts';
import { lawful } from '#tests/record/support/lawful.ts';
import { within, write } from '#tests/record/support/scene.ts';
import { agency, type Act, type Case } from '#tests/record/support/seal.ts';
import { copy } from '#tests/support/published.ts';
import { caseOf, openPublishing, provenTexts, type PublishingHouse } from '#tests/support/publishing.ts';
import { publicId, publishCase, publishing } from './index.ts';

const procedure = versionOf('ordinary-penalty');
let house: PublishingHouse;

beforeAll(async () => {
  house = await openPublishing([procedure]);
});
afterAll(() => house.close());

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

const written = (acts: readonly Act[]) => house.written(procedure, acts);
const publish = async (one: Case) => {
  await house.integrate();
  await publishCase(house.around, caseOf(one));
};

test('a decision stands in public with a proof that the ledger, the command and the browser all find right', async () => {
  const one = await written(released);
  await publish(one);
  const shown = await house.page(one);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain(copy.facts);

  const proof = await house.proofOf(one);
  const { size, root } = openCheckpoint(proof.checkpoint, [house.log.key.verifier]);
  const proven = proof.entries.flatMap((entry) => {
    expect(verifyInclusion(fromHex(entry.leaf), entry.index, size, entry.inclusion.map(fromHex), root)).toBe(true);
    return verifyDisclosure(entry);
  });
  expect(proven).toContainEqual({ pointer: '/form/copy/facts', value: copy.facts });
  expect(proven).toContainEqual({ pointer: '/papers/0/number', value: copy.number });
  expect(proven.some(({ pointer }) => ['/by', '/form/officers/0'].includes(pointer) || pointer.startsWith('/form/draft'))).toBe(false);

  expect(house.verified(proof)).toMatchObject({ status: 0 });
  const texts = provenTexts(shown.body);
  expect(Object.keys(texts).length).toBeGreaterThan(8);
  expect(await script.verifyProof(proof, { key: house.log.key.verifier, shown: texts })).toMatchObject({ ok: true });
  expect(
    await script.verifyProof(proof, { key: house.log.key.verifier, shown: { ...texts, '/form/copy/content': '罚款人民币800元' } }),
  ).toMatchObject({
    ok: false,
  });
});

test('a proof in which one character was changed is refused by both', async () => {
  const one = await written(released);
  await publish(one);
  const forged = JSON.parse(JSON.stringify(await house.proofOf(one)).replace('80000元', '90000元')) as DisclosureProof;
  expect(house.verified(forged).status).not.toBe(0);
  expect(await script.verifyProof(forged, { key: house.log.key.verifier })).toMatchObject({ ok: false });
});

test('nothing is published before its entries are in the signed log', async () => {
  const one = await written(released);
  const job = publishCase(house.around, caseOf(one));
  expect((await house.page(one)).statusCode).toBe(404);
  await house.integrate();
  await job;
  expect((await house.page(one)).statusCode).toBe(200);
});

test('a withdrawn decision loses its content, keeps its reason, and proves the withdrawal', async () => {
  const one = await written(released);
  await publish(one);
  one.act(withdrawal);
  await write(house.scene.office, [one.last]);
  await publish(one);
  const { body } = await house.page(one);
  expect(body).toContain(reason);
  expect(body).toContain('第四十八条第二款');
  expect(body).not.toContain(copy.facts);
  const proof = await house.proofOf(one);
  expect(JSON.stringify(proof)).not.toContain(copy.facts);
  expect(JSON.stringify(proof)).toContain(reason);
  expect(house.verified(proof)).toMatchObject({ status: 0 });
});

const correction = (result: string): readonly Act[] => [
  {
    action: 'redraft-disclosure',
    by: 'gong',
    form: { ground: 'inaccurate', copy: { ...copy, facts: '更正后的事实。' }, corrected: '人数写错。' },
  },
  { action: 'correct-disclosure', by: 'fu', form: { result } },
];

test('a correction replaces the text and says why, both proven, once a second person has agreed', async () => {
  const one = await written([...released, ...correction('passed').slice(0, 1)]);
  await publish(one);
  expect((await house.page(one)).body).toContain(copy.facts);
  one.act(correction('passed')[1] as Act);
  await write(house.scene.office, [one.last]);
  await publish(one);
  const { body } = await house.page(one);
  expect(body).toContain('更正后的事实。');
  expect(body).toContain('人数写错。');
  expect(body).not.toContain(copy.facts);
  const proof = await house.proofOf(one);
  expect(house.verified(proof)).toMatchObject({ status: 0 });
  expect(proof.entries.flatMap(verifyDisclosure)).toContainEqual({ pointer: '/form/corrected', value: '人数写错。' });
});

test('a correction that was sent back changes nothing in public', async () => {
  const one = await written([...released, ...correction('returned')]);
  await publish(one);
  expect((await house.page(one)).body).toContain(copy.facts);
  expect((await house.page(one)).body).not.toContain('人数写错。');
});

test('the same job twice, or an old one late, changes nothing', async () => {
  const one = await written([...released, withdrawal]);
  await house.integrate();
  for (let times = 0; times < 3; times += 1) await publishCase(house.around, caseOf(one));
  const changes = await house.published
    .selectFrom('published.changes')
    .select('kind')
    .where('decision', '=', publicId(agency, one.id))
    .execute();
  expect(changes.map(({ kind }) => kind).sort()).toEqual(['published', 'withdrawn']);
});

test('a case that published nothing leaves nothing', async () => {
  const one = await written(decided);
  await publishCase(house.around, caseOf(one));
  expect((await house.page(one)).statusCode).toBe(404);
});

test('what the office puts down in its own transaction is done by the worker', async () => {
  const one = await written(released);
  await within(house.scene.office, agency, () =>
    house.scene.office.query(`SELECT jobs.enqueue('publish', $1::jsonb)`, [JSON.stringify({ agency, case: one.id, n: 9 })]),
  );
  await house.integrate();
  await within(house.scene.office, agency, () =>
    house.scene.office.query(`SELECT jobs.enqueue('introduce', $1::jsonb)`, [JSON.stringify({ agency, case: one.id, n: 0 })]),
  );
  const introduced: string[] = [];
  const introduce = async (of: string) => void introduced.push(of);
  const stop = new AbortController();
  const problems: string[] = [];
  const running = publishing({
    ...house.around,
    introduce,
    url: house.scene.db.url('worker'),
    onProblem: (message) => problems.push(message),
  }).run(stop.signal);
  await expect.poll(async () => (await house.page(one)).statusCode, { timeout: 20_000 }).toBe(200);
  await expect.poll(() => introduced, { timeout: 20_000 }).toEqual([agency]);
  stop.abort();
  await running;
  expect(problems).toEqual([]);
});
