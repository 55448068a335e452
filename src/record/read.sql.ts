import type { Reader } from '#db/office/database.ts';
import type { Entry, ProcedureVersion } from '#law/vocabulary.ts';
import { openEntry } from '#ledger/index.ts';

/** A case as its record tells it. `leaves` are hex, one per entry; `procedure` is null before the first entry. */
export interface RecordedCase {
  readonly agency: string;
  readonly case: string;
  readonly procedure: string | null;
  readonly entries: readonly Entry[];
  readonly leaves: readonly string[];
}

/** An entry's field: its commitments, and its data unless that was lawfully erased. */
export interface RecordedField {
  readonly pointer: string;
  readonly sha256: Uint8Array;
  readonly sm3: Uint8Array;
  readonly data: string | null;
}

/** null where there is no such case of this agency. */
export async function readCase(db: Reader, agency: string, caseId: string): Promise<RecordedCase | null> {
  const rows = await db
    .selectFrom('record.entries')
    .select(['n', 'procedure', 'leaf', 'pointers'])
    .where('agency', '=', agency)
    .where('case_id', '=', caseId)
    .orderBy('n')
    .execute();
  const first = rows[0];
  if (!first) return null;
  const data = await dataOf(db, agency, caseId);
  const entries = rows.map(({ n, pointers }) => {
    const fields = data.get(n) ?? [];
    const there = new Set(fields.map(({ pointer }) => pointer));
    return asLawReadsIt(
      openEntry(
        fields,
        pointers.filter((pointer) => !there.has(pointer)),
      ),
    );
  });
  return { agency, case: caseId, procedure: first.procedure, entries, leaves: rows.map(({ leaf }) => leaf.toString('hex')) };
}

/** The fields of one entry in the order of its trees, for proofs and case files. */
export async function fieldsOf(db: Reader, agency: string, caseId: string, n: number): Promise<readonly RecordedField[]> {
  const entry = await db
    .selectFrom('record.entries')
    .select(['pointers', 'sha256', 'sm3'])
    .where('agency', '=', agency)
    .where('case_id', '=', caseId)
    .where('n', '=', n)
    .executeTakeFirst();
  if (!entry) return [];
  const rows = await db
    .selectFrom('record.payloads')
    .select(['pointer', 'data'])
    .where('agency', '=', agency)
    .where('case_id', '=', caseId)
    .where('n', '=', n)
    .execute();
  const data = new Map(rows.map((row) => [row.pointer, row.data]));
  return entry.pointers.map((pointer, at) => {
    const [sha256, sm3] = [entry.sha256[at], entry.sm3[at]];
    if (!sha256 || !sm3) throw new RangeError(`entry ${n} of ${caseId} has no commitment for ${pointer}`);
    return { pointer, sha256, sm3, data: data.get(pointer) ?? null };
  });
}

/** Where the entry made from this proposal stands, if it was ever written. */
export async function findByProposal(db: Reader, agency: string, id: string): Promise<{ case: string; n: number } | null> {
  const row = await db
    .selectFrom('record.entries')
    .select(['case_id', 'n'])
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { case: row.case_id, n: row.n } : null;
}

/** The procedure version with this hash, as it was when cases began under it. null where it is not kept here. */
export async function procedureOf(db: Reader, hash: string): Promise<ProcedureVersion | null> {
  const row = await db.selectFrom('record.procedures').select('value').where('hash', '=', hash).executeTakeFirst();
  return row ? (JSON.parse(row.value) as ProcedureVersion) : null;
}

/** Places of the case's entries in the agency's log, by `n`; entries not yet in it are absent. */
export async function indexOf(db: Reader, agency: string, caseId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('log.leaves')
    .select(['n', 'index'])
    .where('agency', '=', agency)
    .where('case_id', '=', caseId)
    .execute();
  return new Map(rows.map(({ n, index }) => [n, Number(index)]));
}

async function dataOf(db: Reader, agency: string, caseId: string) {
  const rows = await db
    .selectFrom('record.payloads')
    .select(['n', 'pointer', 'data'])
    .where('agency', '=', agency)
    .where('case_id', '=', caseId)
    .execute();
  return Map.groupBy(rows, ({ n }) => n);
}

function asLawReadsIt({ n, id, action, at, by, form, draft, papers, files }: ReturnType<typeof openEntry>): Entry {
  return { n, id, action, at, by, form, draft, papers, files };
}
