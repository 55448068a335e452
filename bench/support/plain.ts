import { randomBytes, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { sealEntry } from '#ledger/index.ts';
import { evidence, type Ground } from './record.ts';
import { agency } from './server.ts';

/** Rows of an entry, made before the clock runs: the peer hashes nothing. */
export function readyRows(procedure: string) {
  const one = evidence();
  const caseId = randomUUID();
  const { leaf, fields } = sealEntry({ ...one, agency, case: caseId, n: 0, prev: null, procedure }, () => randomBytes(16));
  return {
    entry: [
      agency,
      caseId,
      0,
      one.id,
      procedure,
      one.action,
      one.at,
      one.by,
      Buffer.from(leaf),
      fields.map(({ pointer }) => pointer),
      fields.map(({ sha256 }) => Buffer.from(sha256)),
      fields.map(({ sm3 }) => Buffer.from(sm3)),
    ],
    pointers: fields.map(({ pointer }) => pointer),
    data: fields.map(({ data }) => data),
  };
}
export type ReadyRows = ReturnType<typeof readyRows>;

const columns = 'agency, case_id, n, id, procedure, action, at, by_person, leaf, pointers, sha256, sm3';

export async function writePlain(client: PoolClient, { entry, pointers, data }: ReadyRows): Promise<void> {
  await client.query(
    `WITH entry AS (INSERT INTO plain.entries (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))
     INSERT INTO plain.payloads SELECT $1, $2, $3, field.* FROM unnest($13::text[], $14::text[]) AS field`,
    [...entry, pointers, data],
  );
}

/** One transaction of the peer: the same connection count, the same settings. */
export async function plainly(ground: Ground, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await ground.plain.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
