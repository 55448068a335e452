import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, type TestDatabase } from '../support/database.ts';

/* What the portal's role can do in the whole database, listed one by one. A grant too many anywhere makes this test fail (DESIGN §1.4). */

let given: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  given = await database();
  owner = new pg.Client({ connectionString: given.url('owner') });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await given.drop();
});

async function list(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(sql);
  return rows.map(({ line }) => line).sort();
}

const system = `('pg_catalog', 'information_schema', 'pg_toast')`;

test('may read the six published tables and no other table, view or sequence, not even one column', async () => {
  const held = await list(`
    SELECT n.nspname || '.' || c.relname || ' ' || p AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
      unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p
    WHERE n.nspname NOT IN ${system} AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_table_privilege('mingzheng_portal', c.oid, p)
    UNION ALL
    SELECT 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || p
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace,
      unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) AS p
    WHERE n.nspname NOT IN ${system} AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0 AND NOT a.attisdropped
      AND has_column_privilege('mingzheng_portal', c.oid, a.attnum, p) AND NOT has_table_privilege('mingzheng_portal', c.oid, p)
    UNION ALL
    SELECT 'sequence ' || n.nspname || '.' || c.relname || ' ' || p
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, unnest(ARRAY['USAGE', 'SELECT', 'UPDATE']) AS p
    WHERE n.nspname NOT IN ${system} AND c.relkind = 'S' AND has_sequence_privilege('mingzheng_portal', c.oid, p)`);
  expect(held).toEqual([
    'published.agencies SELECT',
    'published.changes SELECT',
    'published.decisions SELECT',
    'published.guides SELECT',
    'published.pages SELECT',
    'published.procedures SELECT',
  ]);
});

test('may enter one schema, make nothing in any, and only connect to the database', async () => {
  const held = await list(`
    SELECT 'schema ' || nspname || ' ' || p AS line FROM pg_namespace, unnest(ARRAY['USAGE', 'CREATE']) AS p
    WHERE nspname NOT IN ${system} AND nspname NOT LIKE 'pg_temp%' AND nspname NOT LIKE 'pg_toast%'
      AND has_schema_privilege('mingzheng_portal', oid, p)
    UNION ALL
    SELECT 'database ' || p FROM unnest(ARRAY['CONNECT', 'CREATE', 'TEMPORARY']) AS p
    WHERE has_database_privilege('mingzheng_portal', current_database(), p)
    UNION ALL
    SELECT 'tablespace ' || spcname FROM pg_tablespace WHERE has_tablespace_privilege('mingzheng_portal', oid, 'CREATE')`);
  expect(held).toEqual(['database CONNECT', 'schema published USAGE']);
});

test('can run no function of ours: those open to everybody lie in schemas it cannot enter', async () => {
  const held = await list(`
    SELECT n.nspname || '.' || p.proname AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname NOT IN ${system} AND has_function_privilege('mingzheng_portal', p.oid, 'EXECUTE')
      AND has_schema_privilege('mingzheng_portal', n.oid, 'USAGE')`);
  expect(held).toEqual([]);
});

test('is a plain account, member of nothing, owner of nothing, and nobody is granted it', async () => {
  const held = await list(`
    SELECT format('super %s, createdb %s, createrole %s, replication %s, bypassrls %s', rolsuper, rolcreatedb, rolcreaterole,
      rolreplication, rolbypassrls) AS line FROM pg_roles WHERE rolname = 'mingzheng_portal'
    UNION ALL
    SELECT format('%s in %s', m.member::regrole, m.roleid::regrole) FROM pg_auth_members m
    WHERE 'mingzheng_portal'::regrole IN (m.member, m.roleid) AND m.member <> 'postgres'::regrole
    UNION ALL
    SELECT 'owns ' || classid::regclass || ' ' || objid FROM pg_shdepend
    WHERE refobjid = 'mingzheng_portal'::regrole AND deptype = 'o'
    UNION ALL
    SELECT 'default ' || defaclobjtype::text || ' ' || acl::text FROM pg_default_acl, unnest(defaclacl) AS acl
    WHERE acl::text LIKE 'mingzheng_portal=%' OR acl::text LIKE '=%'
    UNION ALL
    SELECT 'setting ' || parname FROM pg_parameter_acl WHERE has_parameter_privilege('mingzheng_portal', parname, 'SET')
    UNION ALL
    SELECT 'foreign server ' || srvname FROM pg_foreign_server WHERE has_server_privilege('mingzheng_portal', oid, 'USAGE')
    UNION ALL
    SELECT 'policy on ' || polrelid::regclass FROM pg_policy WHERE 'mingzheng_portal'::regrole = ANY (polroles)`);
  expect(held).toEqual(['super f, createdb f, createrole f, replication f, bypassrls f']);
});

test('is refused when it tries: the record, the log, the people, the office, and writing what it may read', async () => {
  const portal = new pg.Client({ connectionString: given.url('portal') });
  await portal.connect();
  const attempts = [
    'SELECT FROM record.entries',
    'SELECT FROM record.payloads',
    'SELECT FROM log.leaves',
    'SELECT FROM people.persons',
    'SELECT FROM office.sessions',
    'SELECT FROM graphile_worker.jobs',
    'SELECT FROM meta.migrations',
    "SELECT record.next_number('罚', 2026)",
    "SELECT jobs.enqueue('publish', '{}')",
    'CREATE TABLE mine ()',
    'CREATE TABLE published.mine ()',
    'CREATE TEMPORARY TABLE mine ()',
    "INSERT INTO published.pages VALUES ('a', 'b', 'c', 'd', now())",
    "SET default_transaction_read_only = off; UPDATE published.decisions SET content = ''",
    'DELETE FROM published.changes',
    'TRUNCATE published.decisions',
    "UPDATE published.guides SET title = ''",
    'SET ROLE mingzheng_worker',
    'SET SESSION AUTHORIZATION mingzheng_owner',
    "COPY published.pages TO PROGRAM 'true'",
    "SELECT pg_read_file('/etc/passwd')",
  ];
  for (const attempt of attempts)
    await expect(portal.query(attempt), attempt).rejects.toThrow(/permission denied|must be|read-only|superuser/);
  expect((await portal.query('SELECT FROM published.decisions')).rowCount).toBe(0);
  await portal.end();
});

test('the published tables are written by the worker alone, and nothing is ever deleted from them', async () => {
  const held = await list(`
    SELECT r.rolname || ' ' || c.relname || ' ' || p AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_roles r,
      unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS p
    WHERE n.nspname = 'published' AND c.relkind = 'r' AND r.rolname IN ('mingzheng_office', 'mingzheng_portal', 'mingzheng_worker')
      AND has_table_privilege(r.oid, c.oid, p)`);
  expect(held).toEqual([
    'mingzheng_worker agencies INSERT',
    'mingzheng_worker agencies UPDATE',
    'mingzheng_worker changes INSERT',
    'mingzheng_worker decisions INSERT',
    'mingzheng_worker decisions UPDATE',
    'mingzheng_worker guides INSERT',
    'mingzheng_worker guides UPDATE',
    'mingzheng_worker pages INSERT',
    'mingzheng_worker pages UPDATE',
    'mingzheng_worker procedures INSERT',
    'mingzheng_worker procedures UPDATE',
  ]);
});
