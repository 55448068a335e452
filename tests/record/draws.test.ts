import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectOffice } from '#db/office/connect.ts';
import type { OfficeDatabase } from '#db/office/database.ts';
import { type JsonObject, rootOf, tileHashes, toHex } from '#ledger/index.ts';
import { indexOf } from '#record/index.ts';
import { integrate, openLog, rebuild } from '#worker/log/index.ts';
import { caseWith, lawful } from './support/lawful.ts';
import { drawRegister } from './support/procedures.ts';
import { openScene, type Scene, within, write } from './support/scene.ts';
import { agency, caseOf } from './support/seal.ts';

/* The tree head of a draw is the log's own, at the size committed to: asked by the database of itself, whatever the program says. */
let scene: Scene;
let db: OfficeDatabase;
let data: string;
let log: Awaited<ReturnType<typeof openLog>>;
beforeAll(async () => {
  scene = await openScene();
  db = connectOffice(scene.db.url('worker'));
  data = await mkdtemp(join(tmpdir(), 'mingzheng-draws-'));
  await mkdir(join(data, 'keys'));
  log = await openLog(db, data, agency);
  await rebuild(db, log);
  await within(scene.office, agency, () =>
    scene.office.query('INSERT INTO record.procedures (hash, value) VALUES ($1, $2)', [drawRegister.hash, drawRegister.value]),
  );
});
afterAll(async () => {
  await db.destroy();
  await scene.close();
  await rm(data, { recursive: true, force: true });
});

async function logGrows(): Promise<number> {
  await write(scene.office, caseWith(lawful).made);
  await integrate(db, log);
  return Number((await readFile(join(data, 'log', agency, 'checkpoint'), 'utf8')).split('\n')[1]);
}

const rootAt = async (size: number, of: number) => toHex(await rootOf(size, tileHashes(of, log.folder.readTile)));

it('refuses another size, another root, a log not grown yet, a draw nobody committed to, another’s seed and one that is not lost', async () => {
  const { rows } = await scene.office.query<{ id: string }>(`SELECT record.register_case($1, 'draw-register') AS id`, [agency]);
  const id = rows[0]?.id ?? '';
  const register = caseOf({ procedure: drawRegister.hash, case: id });
  register.act({ action: 'open-draws', by: 'du', form: { reason: '设立' } });
  const seed = Buffer.alloc(32, 7);
  const draw = '00000000-0000-4000-8000-0000000000d1';
  const commitment = createHash('sha256').update(seed).digest('hex');
  await within(scene.office, agency, () =>
    scene.office.query(`INSERT INTO office.draw_seeds (agency, draw, seed, made_by, made_at) VALUES ($1, $2, $3, 'du', now())`, [
      agency,
      draw,
      seed,
    ]),
  );
  register.act({ action: 'commit-draw', by: 'du', form: { draw, commitment, after: 3 } });
  await write(scene.office, register.made);
  const attempt = async (form: JsonObject, action = 'reveal-draw') => {
    const next = caseOf({ procedure: drawRegister.hash, case: id });
    for (const { entry } of register.made) next.made.push({ entry, payloads: [] });
    next.act({ action, by: 'du', form });
    return write(scene.office, next.made.slice(-1)).then(
      () => 'written',
      ({ code, message }: { readonly code: string; readonly message: string }) => `${code} ${message}`,
    );
  };
  expect(await attempt({ draw, size: 5, root: 'ab'.repeat(32) })).toMatch(/^MZ018 公开日志还没有增加/);
  await integrate(db, log);
  const place = (await indexOf(db, agency, id)).get(1) ?? -1;
  const size = place + 1 + 3;
  const now = await logGrows();
  expect(now).toBeGreaterThan(size + 1);
  expect(await attempt({ draw: 'd2', size, root: await rootAt(size, now) })).toMatch(/^MZ018 没有这次抽取的承诺/);
  for (const other of [1, size - 1, size + 1, now])
    expect(await attempt({ draw, size: other, root: await rootAt(other, now) })).toMatch(/^MZ018 抽取应当用日志第/);
  expect(await attempt({ draw, size, root: await rootAt(size - 1, now) })).toMatch(/^MZ018 所填的不是公开日志/);
  expect(await attempt({ draw, size, root: 'ab'.repeat(32) })).toMatch(/^MZ018 所填的不是公开日志/);
  const other = { draw: '00000000-0000-4000-8000-0000000000d2', after: 1 };
  for (const form of [
    { ...other, commitment },
    { ...other, draw, commitment: 'ab'.repeat(32) },
  ])
    expect(await attempt(form, 'commit-draw')).toMatch(/^MZ018 承诺不是本系统为这次抽取生成的种子的摘要/);
  expect(await attempt({ draw, lost: true, reason: '种子遗失' }, 'abandon-draw')).toMatch(/^MZ018 这次抽取的种子没有遗失/);
  expect(await attempt({ draw, size, root: await rootAt(size, now) })).toBe('written');
});
