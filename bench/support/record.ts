import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { connectOffice, inTransaction } from '#db/office/connect.ts';
import type { OfficeDatabase } from '#db/office/database.ts';
import type { Entry } from '#law/vocabulary.ts';
import { canonical, procedureHash } from '#ledger/index.ts';
import { append } from '#record/index.ts';
import { agency, openServer } from './server.ts';

/** The record, and beside it plain tables of the same shape in the same database. */
export interface Ground {
  readonly db: OfficeDatabase;
  readonly plain: pg.Pool;
  readonly procedure: string;
  close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const server = await openServer();
  const plain = new pg.Pool({ connectionString: server.url('mingzheng_owner') });
  plain.on('error', () => {}); // the server is stopped under idle connections
  // the same columns and keys, nothing else
  await plain.query('CREATE SCHEMA plain; CREATE TABLE plain.entries (LIKE record.entries INCLUDING DEFAULTS INCLUDING INDEXES)');
  await plain.query('CREATE TABLE plain.payloads (LIKE record.payloads INCLUDING INDEXES)');
  const version = { procedure: { id: 'bench', kind: 'penalty', steps: [{ action: 'collect-evidence' }] }, actions: {} };
  const procedure = procedureHash(version);
  await plain.query('INSERT INTO record.procedures (hash, value) VALUES ($1, $2)', [procedure, canonical(version)]);
  const db = connectOffice(server.url('mingzheng_office'));
  // A record in use, with the statistics autovacuum would keep: plans made for empty tables would be kept for the whole run.
  await inTransaction(db, agency, async (tx) => {
    for (let one = 0; one < 500; one += 1)
      await append(tx, { agency, case: randomUUID(), leaves: [] }, { procedure, entry: evidence() }, randomBytes);
  });
  await plain.query('INSERT INTO plain.entries SELECT * FROM record.entries; INSERT INTO plain.payloads SELECT * FROM record.payloads');
  await plain.query('ANALYZE record.entries, record.payloads, plain.entries, plain.payloads');
  const close = async () => {
    await db.destroy();
    await plain.end();
    await server.close();
  };
  return { db, plain, procedure, close };
}

/** Evidence as an officer enters it: some forty fields, one paper. */
export function evidence(): Omit<Entry, 'n'> {
  const items = Array.from({ length: 6 }, (_, at) => ({
    name: `示例证据${at}`,
    kind: '书证',
    pages: at + 1,
    from: '示例机械厂',
    original: at % 2 === 0,
  }));
  return {
    id: randomUUID(),
    action: 'collect-evidence',
    at: new Date().toISOString(),
    by: 'zhang',
    form: { officers: ['zhang', 'li'], items, note: '经当事人核对无误。' },
    draft: null,
    papers: [
      {
        template: 'evidence-list',
        title: '证据清单',
        number: null,
        sha256: 'ab'.repeat(32),
        sm3: 'cd'.repeat(32),
        pages: 1,
        bytes: 40_000,
      },
    ],
    files: [],
  };
}
