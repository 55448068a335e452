import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyDisclosure } from '#ledger/index.ts';
import { inspectionLike, licenceLike } from '#tests/law/other-kinds.ts';
import { script } from '#tests/oracles/browser.ts';
import { write } from '#tests/record/support/scene.ts';
import { agency, type Case } from '#tests/record/support/seal.ts';
import { publishedInspection, publishedLicence } from '#tests/support/other-acts.ts';
import { inspected, licensed } from '#tests/support/published.ts';
import { caseOf, openPublishing, provenTexts, type PublishingHouse } from '#tests/support/publishing.ts';
import { publicId, publishCase } from './index.ts';

/* A licence and an inspection, from their records to the public, by the same way as a penalty. */
let house: PublishingHouse;

beforeAll(async () => {
  house = await openPublishing([licenceLike, inspectionLike]);
});
afterAll(() => house.close());

const publish = async (one: Case) => {
  await house.integrate();
  await publishCase(house.around, caseOf(one));
};

describe.each([
  ['a licence', licenceLike, publishedLicence, licensed, 1],
  ['an inspection', inspectionLike, publishedInspection, inspected, 0],
] as const)('%s', (_, procedure, acts, copy, paperAt) => {
  test('stands in public with every field of its text proven, the command and the reader’s browser agreeing', async () => {
    const one = await house.written(procedure, acts);
    await publish(one);
    const { statusCode, body } = await house.page(one);
    expect(statusCode).toBe(200);
    const texts = provenTexts(body);
    expect(Object.keys(texts).toSorted()).toEqual(
      Object.keys(copy)
        .map((name) => `/form/copy/${name}`)
        .toSorted(),
    );
    const proof = await house.proofOf(one);
    expect(house.verified(proof)).toMatchObject({ status: 0 });
    const key = house.log.key.verifier;
    expect(await script.verifyProof(proof, { key, shown: texts })).toMatchObject({ ok: true });
    const wrongDay = { ...texts, '/form/copy/decidedOn': '2026年3月21日' };
    expect(await script.verifyProof(proof, { key, shown: wrongDay })).toMatchObject({ ok: false });
  });

  test('shows with the proof the paper that bears the published number, and nothing of what was masked', async () => {
    const one = await house.written(procedure, acts);
    await publish(one);
    const proven = (await house.proofOf(one)).entries.flatMap(verifyDisclosure);
    expect(proven).toContainEqual({ pointer: `/papers/${paperAt}/number`, value: copy.number });
    expect(JSON.stringify(proven)).not.toMatch(/孙示例|赵示例|"\/by"|\/form\/officers/);
  });

  test('is withdrawn with its reason and nothing of its content', async () => {
    const one = await house.written(procedure, acts);
    await publish(one);
    const reason = '该决定经复核撤销。';
    one.act({ action: 'withdraw-disclosure', by: 'gong', form: { ground: 'revoked', publicReason: reason } });
    await write(house.scene.office, [one.last]);
    for (let times = 0; times < 2; times += 1) await publish(one);
    const { body } = await house.page(one);
    expect(body).toContain(reason);
    expect(body).not.toContain(copy.content);
    expect(JSON.stringify(await house.proofOf(one))).not.toContain(copy.content);
  });
});

test('the database takes nothing for a field but its three texts, nor any content of what is withdrawn', async () => {
  const one = await house.written(licenceLike, publishedLicence);
  await publish(one);
  const set = (fields: unknown) =>
    house.published
      .updateTable('published.decisions')
      .set({ fields: JSON.stringify(fields) })
      .where('id', '=', publicId(agency, one.id))
      .execute();
  for (const wrong of [
    {},
    [],
    ['text'],
    [{ name: 'a', title: 'b' }],
    [{ name: 'a', title: 'b', value: 1 }],
    [{ name: '<b>', title: 'b', value: 'c' }],
    [{ name: 'a', title: 'b', value: 'c', by: 'zhang' }],
  ])
    await expect(set(wrong), JSON.stringify(wrong)).rejects.toThrow(/check constraint/);
  await expect(set([{ name: 'content', title: '内容', value: '……' }])).resolves.toBeDefined();
  one.act({ action: 'withdraw-disclosure', by: 'gong', form: { ground: 'revoked', publicReason: '该决定经复核撤销。' } });
  await write(house.scene.office, [one.last]);
  await publish(one);
  await expect(set([{ name: 'content', title: '内容', value: '……' }])).rejects.toThrow(/withdrawn_keeps_its_reason/);
});
