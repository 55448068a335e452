import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { template } from './template.ts';

export interface TestDatabase {
  readonly name: string;
  /** `office`, `portal`, `worker`, `owner`. */
  url(role: 'office' | 'portal' | 'worker' | 'owner'): string;
  /** Asks as the owner: what a test sees, nobody of the product need see. */
  query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A migrated database of one's own (a copy of the run's template), with the agencies given. Drop it in `afterAll`. */
export async function database(agencies: readonly string[] = ['liangping-yjj']): Promise<TestDatabase> {
  const { url, superuser } = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const at = (role: string) => url.replaceAll('{role}', `mingzheng_${role}`).replace('{database}', name);
  await run(superuser, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER mingzheng_owner STRATEGY file_copy`);
  await run(
    at('owner'),
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO mingzheng_office, mingzheng_portal, mingzheng_worker`,
  );
  for (const agency of agencies)
    await run(
      at('owner'),
      `INSERT INTO record.agencies (agency, name, log_origin) VALUES ('${agency}', '示例区应急管理局（${agency}）', 'mingzheng.example/${agency}')`,
    );
  return {
    name,
    url: at,
    query: (sql) => ask(at('owner'), sql),
    drop: () => run(superuser, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
