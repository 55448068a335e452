import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectOffice, inTransaction, refusedByDatabase } from '#db/office/connect.ts';
import type { OfficeDatabase } from '#db/office/database.ts';
import type { Entry, JsonObject } from '#law/vocabulary.ts';
import { canonical } from '#ledger/index.ts';
import {
  append,
  enqueue,
  fieldsOf,
  fileStore,
  findByProposal,
  keepFile,
  nextNumber,
  openForWriting,
  procedureOf,
  readCase,
  registerCase,
} from '#record/index.ts';
import { penalty } from './support/procedures.ts';
import { openScene, type Scene } from './support/scene.ts';
import { agency } from './support/seal.ts';

let scene: Scene;
let db: OfficeDatabase;
beforeAll(async () => {
  scene = await openScene();
  db = connectOffice(scene.db.url('office'));
});
afterAll(async () => {
  await db.destroy();
  await scene.close();
});

const entry = (action: string, form: JsonObject = {}): Omit<Entry, 'n'> => ({
  id: randomUUID(),
  action,
  at: new Date().toISOString(),
  by: 'zhang',
  form,
  draft: null,
  papers: [
    { template: 'filing-approval', title: '立案审批表', number: null, sha256: 'ab'.repeat(32), sm3: 'cd'.repeat(32), pages: 1, bytes: 5 },
  ],
  files: [],
});
const perform = (caseId: string, one: Omit<Entry, 'n'>) =>
  inTransaction(db, agency, async (tx) => {
    const held = await openForWriting(tx, agency, caseId);
    return append(tx, held, { procedure: penalty.hash, entry: one }, randomBytes);
  });
const read = (caseId: string, as = agency) => inTransaction(db, as, (tx) => readCase(tx, as, caseId));

it('每个字段的盐都不相同，字段再多也一样', async () => {
  const caseId = randomUUID();
  await perform(caseId, entry('register-clue', { items: Array.from({ length: 200 }, (_, at) => `示例${at}`) }));
  const fields = await inTransaction(db, agency, (tx) => fieldsOf(tx, agency, caseId, 0));
  const salts = fields.map(({ data }) => (JSON.parse(data ?? '[]') as string[])[1]);
  expect(salts.length).toBeGreaterThan(200);
  expect(new Set(salts).size).toBe(salts.length);
});

it('读出的环节与写入的一样，包括各种文字和数', async () => {
  const caseId = randomUUID();
  const form = {
    文字: '𠮷野家“引号”\\反斜线/\n\t\u0001\u007f\u2028',
    数: [0, -1, 1.5, 0.1, 123456789.25, 0.0001],
    空: [{}, [], null, ''],
    真: true,
  };
  const one = entry('register-clue', form);
  expect((await perform(caseId, one)).n).toBe(0);
  const recorded = await read(caseId);
  expect(recorded?.entries).toEqual([{ n: 0, ...one }]);
  expect(recorded?.procedure).toBe(penalty.hash);
  expect(recorded?.leaves[0]).toMatch(/^[0-9a-f]{128}$/);
  expect(await inTransaction(db, agency, (tx) => findByProposal(tx, agency, one.id))).toEqual({ case: caseId, n: 0 });
});

it('两人同时办理同一案件，一先一后，序号不重不漏', async () => {
  const caseId = randomUUID();
  const done = await Promise.all(
    Array.from({ length: 8 }, () => perform(caseId, { ...entry('collect-evidence'), at: '2026-03-02T01:00:00.000Z' })),
  );
  expect(done.map(({ n }) => n).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('别的机关看不到本机关的案件，没有说明机关则什么也看不到', async () => {
  const caseId = randomUUID();
  await perform(caseId, entry('register-clue'));
  expect(await read(caseId)).not.toBeNull();
  expect(await read(caseId, 'other-yjj')).toBeNull();
  const seen = await scene.office.query(
    'SELECT (SELECT count(*) FROM record.entries)::int AS entries, (SELECT count(*) FROM people.persons)::int AS people',
  );
  expect(seen.rows).toEqual([{ entries: 0, people: 0 }]);
});

it('文号在并发下连续，退回的不占号', async () => {
  const take = (fail: boolean) =>
    inTransaction(db, agency, async (tx) => {
      const number = await nextNumber(tx, agency, '罚', 2026);
      if (fail) throw new Error('given back');
      return number;
    }).catch(() => null);
  const numbers = await Promise.all(Array.from({ length: 40 }, (_, at) => take(at % 4 === 0)));
  expect(numbers.filter((number) => number !== null).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  expect(await inTransaction(db, agency, (tx) => nextNumber(tx, agency, '罚', 2027))).toBe(1);
  expect(await inTransaction(db, 'other-yjj', (tx) => nextNumber(tx, 'other-yjj', '罚', 2026))).toBe(1);
});

it('数据库的拒绝带有代码和整句中文', async () => {
  const caseId = randomUUID();
  await perform(caseId, entry('register-clue'));
  const refused = await perform(caseId, { ...entry('decide-penalty'), by: 'ju' }).catch(refusedByDatabase);
  expect(refused).toEqual({ code: 'MZ011', says: '本案未经法制审核，不得作出决定（行政处罚法第五十八条）。' });
});

it('依法删除之后，其余照旧可读，承诺值还在', async () => {
  const caseId = randomUUID();
  await perform(caseId, entry('register-clue', { source: '示例来电', phone: '000-0000', list: ['甲', '乙'] }));
  await perform(caseId, entry('erase', { entry: 0, pointers: ['/form/phone', '/form/list/0'], reason: '示例：当事人依法请求删除' }));
  await inTransaction(db, agency, () => Promise.resolve());
  await scene.office.query('BEGIN');
  await scene.office.query(`SELECT set_config('mingzheng.agency', $1, true)`, [agency]);
  expect((await scene.office.query('SELECT record.erase($1, 1)::int AS erased', [caseId])).rows).toEqual([{ erased: 2 }]);
  await scene.office.query('COMMIT');
  const recorded = await read(caseId);
  expect(recorded?.entries[0]?.form).toEqual({ source: '示例来电', phone: null, list: [null, '乙'] });
  const fields = await inTransaction(db, agency, (tx) => fieldsOf(tx, agency, caseId, 0));
  expect(fields.filter(({ data }) => data === null).map(({ pointer, sha256 }) => [pointer, sha256.length])).toEqual([
    ['/form/list/0', 32],
    ['/form/phone', 32],
  ]);
});

it('程序版本按散列取回', async () => {
  expect(canonical(await inTransaction(db, agency, (tx) => procedureOf(tx, penalty.hash)))).toBe(penalty.value);
  expect(await inTransaction(db, agency, (tx) => procedureOf(tx, 'ab'.repeat(32)))).toBeNull();
});

it('登记簿的案件编号与数据库算的相同', async () => {
  for (const id of ['people-register', 'settings-register']) {
    const { rows } = await scene.owner.query<{ id: string }>('SELECT record.register_case($1, $2) AS id', [agency, id]);
    expect(registerCase(agency, id)).toBe(rows[0]?.id);
  }
});

it('后台任务随事务提交，退回则没有', async () => {
  const jobs = async () =>
    (await scene.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM graphile_worker._private_jobs')).rows[0]?.n;
  await inTransaction(db, agency, (tx) => enqueue(tx, 'publish', { agency, case: 'x', n: 1 }));
  expect(await jobs()).toBe(1);
  await inTransaction(db, agency, async (tx) => {
    await enqueue(tx, 'publish', { agency, case: 'x', n: 2 });
    throw new Error('rolled back');
  }).catch(() => {});
  expect(await jobs()).toBe(1);
});

it('文件按内容存放，改动看得出来', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzheng-files-'));
  try {
    const store = fileStore(folder);
    const stored = await store.put(Buffer.from('示例文书'));
    expect(stored).toMatchObject({
      bytes: 12,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      sm3: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const path = join(folder, stored.sha256.slice(0, 2), stored.sha256.slice(2, 4), stored.sha256);
    expect(await store.put(path)).toEqual(stored);
    expect((await store.get(stored.sha256)).toString()).toBe('示例文书');
    expect(await store.verify(stored)).toBe(true);
    await writeFile(path, '示例文件');
    expect(await store.verify(stored)).toBe(false);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(() => store.get('../../etc/passwd')).toThrow('not a SHA-256');
    await inTransaction(db, agency, (tx) => keepFile(tx, { agency, ...stored, type: 'text/plain' }));
    await inTransaction(db, agency, (tx) => keepFile(tx, { agency, ...stored, type: 'text/plain' }));
  } finally {
    await rm(folder, { recursive: true });
  }
});
