import pg from 'pg';
import { database, type TestDatabase } from '../../support/database.ts';
import { lax, laterSettings, penalty, peopleRegister, settingsRegister } from './procedures.ts';
import { agency, caseOf, type Rows } from './seal.ts';

/** A database with two agencies, their people and the office's own account, which tries everything by raw SQL. */
export interface Scene {
  readonly db: TestDatabase;
  readonly office: pg.Client;
  readonly owner: pg.Client;
  readonly worker: pg.Client;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const db = await database([agency, 'other-yjj']);
  const clients = {
    office: new pg.Client(db.url('office')),
    owner: new pg.Client(db.url('owner')),
    worker: new pg.Client(db.url('worker')),
  };
  for (const client of Object.values(clients)) await client.connect();
  await within(clients.office, agency, async () => {
    for (const { hash, value } of [penalty, lax, peopleRegister, settingsRegister, laterSettings])
      await clients.office.query('INSERT INTO record.procedures (hash, value) VALUES ($1, $2)', [hash, value]);
  });
  for (const one of [agency, 'other-yjj']) await enrolEverybody(clients.office, one);
  const close = async () => {
    for (const client of Object.values(clients)) await client.end();
    await db.drop();
  };
  return { db, ...clients, close };
}

/** One transaction as the agency; what the commit refuses is thrown. */
export async function within<T>(client: pg.Client, as: string | null, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    if (as !== null) await client.query(`SELECT set_config('mingzheng.agency', $1, true)`, [as]);
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

export async function insertEntry(client: pg.Client, { entry }: Rows): Promise<void> {
  const columns = Object.keys(entry);
  await client.query(
    `INSERT INTO record.entries (${columns}) VALUES (${columns.map((_, at) => `$${at + 1}`)})`,
    Object.values(entry).map((value) =>
      value instanceof Uint8Array ? Buffer.from(value) : Array.isArray(value) ? value.map(asBytes) : value,
    ),
  );
}

export async function insertPayloads(client: pg.Client, { entry, payloads }: Rows): Promise<void> {
  await client.query(
    `INSERT INTO record.payloads (agency, case_id, n, pointer, data)
     SELECT $1, $2, $3, f.pointer, f.data FROM unnest($4::text[], $5::text[]) AS f (pointer, data)`,
    [entry.agency, entry.case_id, entry.n, payloads.map(({ pointer }) => pointer), payloads.map(({ data }) => data)],
  );
}

/** Writes the rows as they are, in one transaction of the office's account. */
export async function write(client: pg.Client, rows: readonly Rows[], as: string | null = agency): Promise<void> {
  await within(client, as, async () => {
    for (const one of rows) {
      await insertEntry(client, one);
      await insertPayloads(client, one);
    }
  });
}

function asBytes(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}

const people: readonly [person: string, role: string | null, from: string, to: string | null, more?: object][] = [
  ['zhang', 'officer', '2020-01-01', null],
  ['li', 'officer', '2020-01-01', null],
  ['shen', 'reviewer', '2022-01-01', null, { reviewsSince: '2022-01-01' }],
  ['old', 'reviewer', '2019-01-01', null, { reviewsSince: '2019-01-01' }],
  ['unqualified', 'reviewer', '2022-01-01', null, { reviewsSince: '2022-01-01' }],
  ['firstday', 'reviewer', '2021-07-15', null, { reviewsSince: '2021-07-15' }],
  ['neverbegun', 'reviewer', '2022-01-01', null],
  ['lapsed', 'reviewer', '2022-01-01', null, { reviewsSince: '2022-01-01' }],
  ['notyet', 'reviewer', '2022-01-01', null, { reviewsSince: '2022-01-01' }],
  ['wrongpaper', 'reviewer', '2022-01-01', null, { reviewsSince: '2022-01-01' }],
  ['former', 'reviewer', '2022-01-01', '2026-03-01'],
  ['future', 'reviewer', '2026-03-03', null],
  ['noreviewer', null, '2022-01-01', null],
  ['ju', 'principal-head', '2020-01-01', null],
  ['fen', 'deputy-head', '2020-01-01', null],
  ['oldhead', 'principal-head', '2020-01-01', '2026-03-01'],
  ['newhead', 'deputy-head', '2026-03-03', null],
  ['shenju', 'reviewer', '2022-01-01', null, { reviewsSince: '2022-01-01' }],
  ['dang', 'archivist', '2020-01-01', null],
];
const qualifications: readonly [person: string, from: string, to: string | null, kind?: string][] = [
  ['shen', '2018-01-01', null],
  ['former', '2018-01-01', null],
  ['future', '2018-01-01', null],
  ['noreviewer', '2018-01-01', null],
  ['shenju', '2018-01-01', null],
  ['lapsed', '2018-01-01', '2026-03-01'],
  ['notyet', '2026-03-03', null],
  ['wrongpaper', '2018-01-01', null, 'enforcement'],
];

/** Through the register's own record: nobody can write the people tables. In the other agency `only-there` reviews. */
async function enrolEverybody(office: pg.Client, one: string): Promise<void> {
  const { rows } = await office.query<{ id: string }>(`SELECT record.register_case($1, 'people-register') AS id`, [one]);
  const register = caseOf({ agency: one, procedure: peopleRegister.hash, case: rows[0]?.id ?? '', from: '2022-01-04T01:00:00.000Z' });
  const names =
    one === agency
      ? people
      : [...people.slice(0, 2), ['only-there', 'reviewer', '2019-01-01', null, { reviewsSince: '2019-01-01' }] as const];
  for (const [person, role, from, to, more] of names) {
    register.act({ action: 'enrol-person', by: 'xitong', form: { person, name: `示例·${person}`, unit: '示例科', ...more } });
    const span = to === null ? { from } : { from, to };
    if (role !== null) register.act({ action: 'grant-role', by: 'anquan', form: { person, role, unit: '示例科', ...span } });
  }
  if (one === agency) {
    register.act({
      action: 'grant-role',
      by: 'anquan',
      form: { person: 'shenju', role: 'deputy-head', unit: '示例科', from: '2022-01-01' },
    });
    for (const [person, from, to, kind = 'legal-qualification'] of qualifications)
      register.act({
        action: 'record-certificate',
        by: 'anquan',
        form: { person, number: `示例${person}`, kind, from, ...(to === null ? {} : { to }) },
      });
  }
  await write(office, register.made, one);
}
