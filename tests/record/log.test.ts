import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { connectOffice } from '#db/office/connect.ts';
import type { OfficeDatabase } from '#db/office/database.ts';
import {
  consistencyProof,
  fromHex,
  inclusionProof,
  openCheckpoint,
  signCheckpoint,
  tileHashes,
  verifyConsistency,
  verifyInclusion,
} from '#ledger/index.ts';
import { indexOf, readCase } from '#record/index.ts';
import { integrate, logFolder, openLog, rebuild } from '#worker/log/index.ts';
import { placeWaiting } from '#worker/log/order.sql.ts';
import { caseWith, lawful } from './support/lawful.ts';
import { openScene, type Scene, insertEntry, insertPayloads, within, write } from './support/scene.ts';
import { agency } from './support/seal.ts';

let scene: Scene;
let db: OfficeDatabase;
let data: string;
beforeAll(async () => {
  scene = await openScene();
  db = connectOffice(scene.db.url('worker'));
});
afterAll(async () => {
  await db.destroy();
  await scene.close();
});
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'mingzheng-log-'));
  await mkdir(join(data, 'keys'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const folder = () => join(data, 'log', agency);
const checkpointIn = async (verifier: string) => openCheckpoint(await readFile(join(folder(), 'checkpoint'), 'utf8'), [verifier]);

it('每条记录都能证明在已签发的日志之中，日志只增不改', async () => {
  const log = await openLog(db, data, agency);
  await rebuild(db, log);
  const sizes: { size: number; root: Uint8Array }[] = [];
  for (let round = 0; round < 60; round += 1) {
    const one = caseWith(lawful);
    await write(scene.office, one.made);
    await integrate(db, log);
    const checkpoint = await checkpointIn(log.key.verifier);
    const read = tileHashes(checkpoint.size, log.folder.readTile);
    const places = await indexOf(db, agency, one.id);
    expect(places.size).toBe(lawful.length);
    for (const [n, leaf] of (await readCase(db, agency, one.id))?.leaves.entries() ?? []) {
      const index = places.get(n) ?? -1;
      const path = await inclusionProof(index, checkpoint.size, read);
      expect(verifyInclusion(fromHex(leaf), index, checkpoint.size, path, checkpoint.root)).toBe(true);
    }
    const before = sizes.at(-1);
    if (before) {
      const path = await consistencyProof(before.size, checkpoint.size, read);
      expect(verifyConsistency(before.size, before.root, checkpoint.size, checkpoint.root, path)).toBe(true);
    }
    sizes.push(checkpoint);
  }
  expect(sizes.at(-1)?.size).toBeGreaterThan(400);
  // full tiles take the place of their beginnings
  expect(await readdir(join(folder(), 'tile/0'))).toEqual(expect.arrayContaining(['000', '001.p']));
  expect(await readdir(join(folder(), 'tile/0'))).not.toContain('000.p');
});

it('密钥丢失后不得另做新的密钥继续签发', async () => {
  const log = await openLog(db, data, agency);
  await expect(rebuild(db, log)).rejects.toThrow();
});

it('同一密钥下重建，得到同一个检查点；改动过的文件不予接受', async () => {
  const other = await openLog(db, data, 'other-yjj');
  await rebuild(db, other);
  await integrate(db, other);
  const path = join(data, 'log', 'other-yjj');
  const note = await readFile(join(path, 'checkpoint'), 'utf8');
  await rm(path, { recursive: true });
  await rebuild(db, other);
  expect(await readFile(join(path, 'checkpoint'), 'utf8')).toBe(note);
  await unlink(join(path, 'checkpoint'));
  await rebuild(db, other);
  expect(await readFile(join(path, 'checkpoint'), 'utf8')).toBe(note);
  const [tile = ''] = await readdir(join(path, 'tile/0/000.p'));
  const bytes = await readFile(join(path, 'tile/0/000.p', tile));
  bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
  await writeFile(join(path, 'tile/0/000.p', tile), bytes);
  await expect(rebuild(db, other)).rejects.toThrow('与记录不符');
});

it('已公开的日志比数据库长时拒绝签发', async () => {
  const log = await openLog(db, data, 'other-yjj');
  const ahead = signCheckpoint({ origin: log.key.name, size: 10_000, root: new Uint8Array(32) }, log.key.privateKey, log.key.name);
  await logFolder(join(data, 'log', 'other-yjj')).writeCheckpoint(ahead);
  await expect(integrate(db, log)).rejects.toThrow('比数据库里的长');
});

it('先开始、后提交的记录排在后面，一条也不漏', async () => {
  const early = caseWith(lawful.slice(0, 1), { agency: 'other-yjj' });
  const late = caseWith(lawful.slice(0, 1), { agency: 'other-yjj' });
  const place = () => db.transaction().execute((tx) => placeWaiting(tx, 'other-yjj', 100));
  await place();
  await within(scene.office, 'other-yjj', async () => {
    await insertEntry(scene.office, early.last);
    await insertPayloads(scene.office, early.last);
    const second = new pg.Client(scene.db.url('office'));
    await second.connect();
    await write(second, late.made, 'other-yjj');
    await second.end();
    expect(await place()).toBe(1);
  });
  expect(await place()).toBe(1);
  expect(await place()).toBe(0);
  const [first, second] = [await indexOf(db, 'other-yjj', late.id), await indexOf(db, 'other-yjj', early.id)];
  expect(second.get(0)).toBe((first.get(0) ?? Number.NaN) + 1);
});
