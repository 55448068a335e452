import { sql } from 'kysely';
import type { OfficeDatabase, Tx } from '#db/office/database.ts';

/** Agencies with entries that are not in the log yet. */
export async function agenciesWaiting(db: OfficeDatabase): Promise<string[]> {
  const rows = await db.selectFrom('log.pending').select('agency').distinct().execute();
  return rows.map(({ agency }) => agency);
}

export function allAgencies(db: OfficeDatabase): Promise<{ agency: string; origin: string }[]> {
  return db.selectFrom('record.agencies').select(['agency', 'log_origin as origin']).execute();
}

/** One hand at an agency's log at a time; until the transaction ends. */
export async function lockLog(tx: Tx, agency: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`log/${agency}`}, 0))`.execute(tx);
}

/**
 * Gives waiting entries their places, dense. An entry is taken as soon as it is committed: one hand gives the places and strikes each
 * entry off the waiting list, so that a transaction committed late simply comes later and none is passed over (decision 0010).
 * @returns how many
 */
export async function placeWaiting(tx: Tx, agency: string, most: number): Promise<number> {
  const { numAffectedRows } = await sql`
    WITH ready AS (
      DELETE FROM log.pending WHERE (agency, tx, case_id, n) IN (
        SELECT agency, tx, case_id, n FROM log.pending
        WHERE agency = ${agency}
        ORDER BY tx, case_id, n LIMIT ${most}
      ) RETURNING tx, case_id, n
    ), size AS (
      SELECT coalesce(max(index) + 1, 0) AS size FROM log.leaves WHERE agency = ${agency}
    )
    INSERT INTO log.leaves (agency, index, case_id, n, leaf)
    SELECT ${agency}, size.size + row_number() OVER (ORDER BY ready.tx, ready.case_id, ready.n) - 1, ready.case_id, ready.n, entry.leaf
    FROM size, ready JOIN record.entries AS entry ON (entry.agency, entry.case_id, entry.n) = (${agency}, ready.case_id, ready.n)
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export async function sizeOf(tx: Tx, agency: string): Promise<number> {
  const row = await tx
    .selectFrom('log.leaves')
    .select('index')
    .where('agency', '=', agency)
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? Number(row.index) + 1 : 0;
}

export async function leavesFrom(tx: Tx, agency: string, from: number, most: number): Promise<Buffer[]> {
  const rows = await tx
    .selectFrom('log.leaves')
    .select('leaf')
    .where('agency', '=', agency)
    .where('index', '>=', String(from))
    .where('index', '<', String(from + most))
    .orderBy('index')
    .execute();
  return rows.map(({ leaf }) => leaf);
}

/** The tree head signed last, if any. */
export async function lastSigned(tx: Tx, agency: string): Promise<{ size: number; root: Buffer; note: string } | null> {
  const row = await tx
    .selectFrom('log.checkpoints')
    .select(['size', 'root', 'note'])
    .where('agency', '=', agency)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, size: Number(row.size) } : null;
}

export async function noteSigned(tx: Tx, agency: string, size: number, root: Uint8Array, note: string): Promise<void> {
  await tx
    .insertInto('log.checkpoints')
    .values({ agency, size: String(size), root: Buffer.from(root), note })
    .execute();
}
