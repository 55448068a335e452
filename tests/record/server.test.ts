import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDatabase, makeRoles, migrate } from '#main/migrate.ts';
import { startPostgres } from '#main/postgres.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'mingzheng-server-'));
  await mkdir(join(data, 'keys'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const postmaster = async () => Number((await readFile(join(data, 'pg/18/postmaster.pid'), 'utf8')).split('\n')[0]);
async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

it('数据库进程被强行结束后重新启动，已提交的数据都在', async () => {
  const first = await startPostgres({ dataFolder: data, noSync: true });
  await query(first.url('postgres', 'postgres'), 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
  process.kill(await postmaster(), 'SIGKILL');
  const again = await startPostgres({ dataFolder: data });
  expect(await query(again.url('postgres', 'postgres'), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  await again.stop();
});

it('启动程序被强行结束后，下一次启动接管仍在运行的数据库', async () => {
  const left = await startPostgres({ dataFolder: data, noSync: true });
  const pid = await postmaster();
  const again = await startPostgres({ dataFolder: data });
  expect(await postmaster()).toBe(pid);
  expect(again.url('postgres', 'postgres')).toBe(left.url('postgres', 'postgres'));
  await again.stop();
});

it('进程号已归别人的旧文件不妨碍启动', async () => {
  const first = await startPostgres({ dataFolder: data, noSync: true });
  await first.stop();
  await writeFile(join(data, 'pg/18/postmaster.pid'), `${process.pid}\n/nowhere\n0\n5432\n`);
  const again = await startPostgres({ dataFolder: data });
  expect(await query(again.url('postgres', 'postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await again.stop();
});

it('还有人连着也能立即停止', async () => {
  const server = await startPostgres({ dataFolder: data, noSync: true });
  const client = new pg.Client(server.url('postgres', 'postgres'));
  client.on('error', () => {});
  await client.connect();
  await server.stop();
  await expect(client.query('SELECT 1')).rejects.toThrow();
});

it('数据表只建一次，改过的脚本拒绝再用', async () => {
  const server = await startPostgres({ dataFolder: data, noSync: true });
  try {
    await makeRoles(server.url('postgres', 'postgres'), (role) => `${role}'"`); // passwords are quoted, whatever is in them
    await makeRoles(server.url('postgres', 'postgres'), (role) => role);
    await makeDatabase(server.url('postgres', 'postgres'), 'mingzheng');
    const owner = new URL(server.url('postgres', 'mingzheng'));
    owner.username = 'mingzheng_owner';
    owner.password = 'mingzheng_owner';
    const first = await migrate(owner.href, { strictTime: true });
    expect(first[0]).toBe('0001-agencies-and-procedures.sql');
    expect(await migrate(owner.href, { strictTime: false })).toEqual([]);
    expect(await query(owner.href, 'SELECT strict FROM record.time_rule')).toEqual([{ strict: false }]);
    const unnamed = `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
      WHERE c.relkind = 'r' AND s.nspname !~ '^(pg_|information_schema|graphile_worker)' AND obj_description(c.oid) IS NULL`;
    expect(await query(owner.href, unnamed)).toEqual([]);
    await query(owner.href, `UPDATE meta.migrations SET sha256 = 'x' WHERE name = '0001-agencies-and-procedures.sql'`);
    await expect(migrate(owner.href, { strictTime: true })).rejects.toThrow('执行之后又被改动');
  } finally {
    await server.stop();
  }
});
