import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { StartProblem } from './say.ts';

const folder = new URL('../../db/', import.meta.url);

export const roles = ['mingzheng_owner', 'mingzheng_office', 'mingzheng_portal', 'mingzheng_worker'] as const;
export type RoleName = (typeof roles)[number];

/**
 * Makes the accounts and sets their passwords.
 * @param adminUrl an administrator of the server, or any account that may create roles
 */
export async function makeRoles(adminUrl: string, password: (role: RoleName) => string): Promise<void> {
  await connected(adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(7266201)');
    await client.query(readFileSync(new URL('roles.sql', folder), 'utf8'));
    for (const role of roles) await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(password(role))}`);
  });
}

/** Makes the database when it is not there; it belongs to the owner role. */
export async function makeDatabase(adminUrl: string, database: string): Promise<void> {
  await connected(adminUrl, async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER mingzheng_owner`);
  });
}

/**
 * Brings the database up to date: every file of `db/migrations` once, in order, each in its own transaction. A file that was already
 * applied must not have changed since.
 * @param options.strictTime entries must be dated now; false only where demo data lives on a moved clock
 * @returns the names of the files applied now
 * @throws StartProblem when an applied file was changed, the server is too old, or demo and production would be mixed
 */
export async function migrate(ownerUrl: string, options: { strictTime: boolean }): Promise<string[]> {
  return connected(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(7266202)');
    await checkVersion(client);
    // first: the door to the job queue refers to it
    await migrateJobs(ownerUrl);
    await client.query(`CREATE SCHEMA IF NOT EXISTS meta;
      CREATE TABLE IF NOT EXISTS meta.migrations (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
      COMMENT ON TABLE meta.migrations IS '已执行的数据库脚本及其 SHA-256。';`);
    const { rows } = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM meta.migrations');
    const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
    const now: string[] = [];
    for (const { name, text, sha256 } of migrationFiles()) {
      const before = applied.get(name);
      if (before !== undefined && before !== sha256)
        throw new StartProblem(`数据库脚本 ${name} 执行之后又被改动。请恢复原文件，新的改动写成新的脚本。`);
      if (before !== undefined) continue;
      await inTransaction(client, name, text, sha256);
      now.push(name);
    }
    await grantDatabase(client);
    await grantJobs(client);
    await mustBeOfItsKind(client, options.strictTime);
    await client.query('UPDATE record.time_rule SET strict = $1 WHERE strict <> $1', [options.strictTime]);
    return now;
  });
}

/** A demo's people and moved dates never become a bureau's; and no demo is told into a bureau's record because a variable was forgotten. */
async function mustBeOfItsKind(client: pg.Client, strict: boolean): Promise<void> {
  const { rows } = await client.query(
    'SELECT FROM record.time_rule AS rule WHERE rule.strict <> $1 AND EXISTS (SELECT FROM record.entries)',
    [strict],
  );
  if (rows.length === 0) return;
  throw new StartProblem(
    strict
      ? '这里是演示数据（示例人员和示例账号），不能用于正式运行。请用 MINGZHENG_DATA 换一个空的数据文件夹（外部数据库则换一个空的数据库）。'
      : '这里是正式数据，不能以演示方式启动。请设定 MINGZHENG_ENV=production 后重新启动。',
  );
}

function migrationFiles(): { name: string; text: string; sha256: string }[] {
  const migrations = new URL('migrations/', folder);
  return readdirSync(fileURLToPath(migrations))
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, migrations), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
}

async function inTransaction(client: pg.Client, name: string, text: string, sha256: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(text);
    await client.query('INSERT INTO meta.migrations (name, sha256) VALUES ($1, $2)', [name, sha256]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`);
  if ((rows[0]?.version ?? 0) < 150_000) throw new StartProblem('PostgreSQL 版本过低，明证需要 15 以上。请升级后重新启动。');
}

/** Nobody may make temporary tables or anything in `public`: what is not there cannot stand in for something else. */
async function grantDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO mingzheng_office, mingzheng_portal, mingzheng_worker;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;`);
}

/** graphile-worker locks its tables to their owner by row-level security; the worker runs jobs under its own account. */
async function grantJobs(client: pg.Client): Promise<void> {
  await client.query(`
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA graphile_worker FROM PUBLIC;
    GRANT USAGE ON SCHEMA graphile_worker TO mingzheng_worker;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO mingzheng_worker;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO mingzheng_worker;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO mingzheng_worker;
    DO $$
    DECLARE
      guarded record;
    BEGIN
      FOR guarded IN
        SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
          AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'worker')
      LOOP
        EXECUTE format('CREATE POLICY worker ON graphile_worker.%I TO mingzheng_worker USING (true) WITH CHECK (true)', guarded.relname);
      END LOOP;
    END
    $$;`);
}

/** The jobs' own tables. A connection that the server ends while it is being closed is closed all the same. */
async function migrateJobs(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
