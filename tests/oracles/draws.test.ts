import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { poolOf } from '#law/conditions/draws.ts';
import { asLines, commitmentTo, digestOfLines, draw } from '#law/draw.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import {
  consistencyProof,
  disclosureProof,
  inMemory,
  leafOf,
  rootOf,
  sealEntry,
  signCheckpoint,
  toHex,
  type DisclosureProof,
} from '#ledger/index.ts';
import { checkBundle } from '#main/verify/checks.ts';
import { digest, key, origin } from './bundles.ts';
import { compareDraws, someDraws, type Asked } from './draws.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzheng-draw-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Proof = DisclosureProof & { readonly draw: { readonly consistency: readonly string[] } };

/** What may be wrong with a draw although everything about it was recorded, logged and signed. */
interface Wrong {
  readonly committed?: JsonObject;
  readonly revealed?: JsonObject;
  /** Leaves by which the reveal is off the size committed to. */
  readonly off?: number;
}

/** A whole draw in a log of others: committed, drawn, proven. */
async function proofOf(asked: Asked, turn: number, wrong: Wrong = {}): Promise<Proof> {
  let salts = 0;
  const salt = () => digest(`draw salt ${turn} ${salts++}`).subarray(0, 16);
  const entry = (n: number, action: string, form: JsonObject, prev: string | null) =>
    sealEntry(
      {
        ...{ agency: 'example-yjj', case: '00000000-0000-4000-8000-0000000000aa', n, prev, procedure: toHex(digest('示例程序')), action },
        ...{
          at: `2026-03-0${n + 1}T01:00:00.000Z`,
          by: 'du',
          id: `00000000-0000-4000-9000-00000000000${n}`,
          draft: null,
          form,
          papers: [],
          files: [],
        },
      },
      salt,
    ).fields;
  const after = 1 + (turn % 3);
  const id = '00000000-0000-4000-8000-0000000000d1';
  const recusals =
    asked.recusals === ''
      ? []
      : asked.recusals.split('\n').map((line) => ({ officer: line.split(' ')[0] ?? '', object: line.split(' ')[1] ?? '' }));
  const committed: JsonObject = {
    draw: id,
    title: '示例抽查',
    objectPool: asked.objects,
    objectsDigest: digestOfLines(asked.objects),
    officerPool: asked.officers,
    officersDigest: digestOfLines(asked.officers),
    count: asked.count,
    recusals,
    commitment: commitmentTo(asked.seed),
    after,
    ...(asked.outside === '' ? {} : { outside: '双色球' }),
    ...wrong.committed,
  };
  const commit = entry(0, 'commit-draw', committed, null);
  const before = turn % 7;
  const others = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => Buffer.concat([digest(`other ${turn} ${from + at}`), digest('x')]).subarray());
  const leaves = [...others(0, before), leafOf(commit), ...others(before, after + 2)];
  const size = before + 1 + after + (wrong.off ?? 0);
  const root = toHex(await rootOf(size, inMemory(leaves)));
  const entropy = { seed: asked.seed, size, root, outside: asked.outside };
  const result = draw(poolOf(committed), entropy).map(({ object, officers }) => ({ object, name: object, officers: [...officers] }));
  const reveal = entry(
    1,
    'reveal-draw',
    {
      ...{ draw: id, seed: asked.seed, size, root, result },
      ...(asked.outside === '' ? {} : { outsideValue: asked.outside }),
      ...wrong.revealed,
    },
    toHex(leafOf(commit)),
  );
  const all = [...leaves, leafOf(reveal), ...others(90, turn % 5)];
  const read = inMemory(all);
  const log = {
    checkpoint: signCheckpoint({ origin, size: all.length, root: await rootOf(all.length, read) }, digest('示例日志的私钥'), origin),
    size: all.length,
    read,
  };
  const shown = (fields: typeof commit) =>
    fields.map(({ pointer }) => pointer).filter((pointer) => !['/by', '/id', '/prev', '/draft'].includes(pointer));
  const proof = await disclosureProof(
    [
      { index: before, fields: commit, pointers: shown(commit) },
      { index: leaves.length, fields: reveal, pointers: shown(reveal) },
    ],
    log,
  );
  return { ...proof, draw: { consistency: (await consistencyProof(size, all.length, read)).map((node) => toHex(node)) } };
}

/** What the command and the Python say of it: both, or it is no verdict. */
function verdicts(proofs: readonly object[]): (readonly [command: string[], python: boolean])[] {
  const paths = proofs.map((proof, index) => {
    const path = join(folder, `${index}.json`);
    writeFileSync(path, JSON.stringify(proof));
    return path;
  });
  const python = spawnSync('python3', [new URL('draw.py', import.meta.url).pathname, ...paths], { encoding: 'utf8' });
  const lines = python.stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { ok: boolean }).ok);
  return proofs.map((proof, index) => {
    const failed = checkBundle(JSON.stringify(proof), key).checks.flatMap(({ name, ok }) => (ok ? [] : [name]));
    return [failed, lines[index] ?? false] as const;
  });
}

/** Small ones: every field of every row is sealed and proven twice. */
const asked = someDraws(60)
  .filter(({ objects }) => objects.length < 800)
  .map((one) => ({ ...one, count: Math.min(one.count, 4) }));

describe('a draw that was made', () => {
  it('comes out the same in another language, 2,000 times', () => {
    const { cases, mismatches } = compareDraws(2000);
    expect(cases).toBe(2000);
    expect(mismatches).toEqual([]);
  });

  it('proves itself to the command and to the Python', async () => {
    const proofs = await Promise.all(asked.map((one, turn) => proofOf(one, turn)));
    for (const verdict of verdicts(proofs)) expect(verdict).toEqual([[], true]);
  });

  it('is as even as it should be: nobody is drawn much more often than others', () => {
    const objects = asLines(Array.from({ length: 10 }, (_, index) => `O${index}`));
    const officers = asLines(['a', 'b', 'c', 'd', 'e']);
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 4000; turn++)
      for (const { object, officers: pair } of draw(
        { objects, officers, recusals: 'a O0', count: 3 },
        { seed: digestOfLines(`${turn}`), size: 1, root: 'ab', outside: '' },
      ))
        for (const one of [object, ...pair]) counts.set(one, (counts.get(one) ?? 0) + 1);
    // 4000·3/10 = 1200 per object, 4000·3·2/5 = 4800 per officer, less for the one recused from one of ten; bounds are five deviations wide.
    for (const object of objects.split('\n')) expect(Math.abs((counts.get(object) ?? 0) - 1200)).toBeLessThan(150);
    for (const officer of ['b', 'c', 'd', 'e']) expect(Math.abs((counts.get(officer) ?? 0) - 4920)).toBeLessThan(280);
    expect(counts.get('a') ?? 0).toBeLessThan(4600);
  });
});

describe('a draw that was tampered with', () => {
  it('is found out by both, whatever was changed before it was recorded and signed', async () => {
    const wrongs: ((one: Asked) => Wrong)[] = [
      ({ seed }) => ({ revealed: { seed: digestOfLines(seed) } }),
      () => ({ off: 1 }),
      () => ({ off: -1 }),
      () => ({ revealed: { root: 'ab'.repeat(32) } }),
      () => ({ revealed: { size: 1 } }),
      ({ objects }) => ({ revealed: { result: [{ object: objects.split('\n')[0] ?? '', name: '', officers: ['p-0', 'p-1'] }] } }),
      ({ objects, officers }) => ({
        revealed: { result: [{ object: objects.split('\n').at(-1) ?? '', name: '', officers: officers.split('\n').slice(0, 2) }] },
      }),
      () => ({ committed: { commitment: 'cd'.repeat(32) } }),
      () => ({ revealed: { outsideValue: '另一期' } }),
      () => ({ revealed: { draw: '00000000-0000-4000-8000-0000000000d2' } }),
    ];
    // Objects enough that no single row can happen to be right.
    const large = asked.filter(({ objects, count }) => objects.split('\n').length > 5 && count > 1).slice(0, 24);
    const proofs = await Promise.all(large.flatMap((one, turn) => wrongs.map((wrong) => proofOf(one, turn, wrong(one)))));
    expect(proofs.length).toBeGreaterThan(200);
    for (const [index, [failed, python]] of verdicts(proofs).entries())
      expect([index % wrongs.length, failed, python]).toEqual([index % wrongs.length, ['draw'], false]);
  });

  it('is found out when the proof itself was changed', async () => {
    const [one] = asked;
    if (!one) throw new Error('no draw');
    const proof = await proofOf(one, 3);
    const shorter = { ...proof, draw: { consistency: proof.draw.consistency.slice(1) } };
    const swapped = { ...proof, draw: { consistency: proof.draw.consistency.toReversed() } };
    const hidden = { ...proof, entries: proof.entries.slice(0, 1) };
    for (const { checks } of [shorter, swapped, hidden].map((changed) => checkBundle(JSON.stringify(changed), key)))
      expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['draw']);
  });
});
