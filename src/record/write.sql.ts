import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { Entry, ProcedureVersion } from '#law/vocabulary.ts';
import { canonical, type Hashes, procedureHash, sealEntry } from '#ledger/index.ts';
import { readCase, type RecordedCase } from './read.sql.ts';

/** The machine's own: ten times as fast as those that also run in a browser, and an entry takes some two hundred. */
const native: Hashes = { sha256: (bytes) => hash('sha256', bytes, 'buffer'), sm3: (bytes) => hash('sm3', bytes, 'buffer') };

/** Locks the case until the transaction ends and reads it. A case without entries is an empty one: nobody else can open it meanwhile. */
export async function openForWriting(tx: Tx, agency: string, caseId: string): Promise<RecordedCase> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${agency}/${caseId}`}, 0))`.execute(tx);
  return (await readCase(tx, agency, caseId)) ?? { agency, case: caseId, procedure: null, entries: [], leaves: [] };
}

/** Its leaves say where the next entry stands and what it follows. */
type Held = Pick<RecordedCase, 'agency' | 'case' | 'leaves'>;

/**
 * Writes the next entry of a case held by `openForWriting`. The database checks it again at commit.
 * @param random fresh random bytes, as many as are asked for
 */
export async function append(
  tx: Tx,
  { agency, case: caseId, leaves }: Held,
  { procedure, entry }: { readonly procedure: string; readonly entry: Omit<Entry, 'n'> },
  random: (bytes: number) => Uint8Array,
): Promise<{ n: number; leaf: Uint8Array }> {
  const n = leaves.length;
  const prev = leaves.at(-1) ?? null;
  const { id, action, at, by, draft, form, papers, files } = entry;
  const { leaf, fields } = sealEntry(
    { agency, case: caseId, n, prev, procedure, action, at, by, id, draft, form, papers, files },
    saltsFrom(random),
    native,
  );
  const pointers = fields.map(({ pointer }) => pointer);
  const data = fields.map((field) => field.data);
  const hashes = (kind: 'sha256' | 'sm3') => fields.map((field) => Buffer.from(field[kind]));
  await sql`WITH entry AS (
      INSERT INTO record.entries (agency, case_id, n, id, procedure, action, at, by_person, leaf, pointers, sha256, sm3)
      VALUES (${agency}, ${caseId}, ${n}, ${id}, ${procedure}, ${action}, ${at}, ${by}, ${Buffer.from(leaf)},
        ${pointers}, ${hashes('sha256')}, ${hashes('sm3')})
    )
    INSERT INTO record.payloads (agency, case_id, n, pointer, data)
    SELECT ${agency}, ${caseId}::uuid, ${n}::integer, field.pointer, field.data
    FROM unnest(${pointers}::text[], ${data}::text[]) AS field (pointer, data)`.execute(tx);
  return { n, leaf };
}

/** Salts of 16 bytes cut from larger draws: the machine's generator takes as long for sixteen bytes as for a thousand. None is used twice. */
function saltsFrom(random: (bytes: number) => Uint8Array): () => Uint8Array {
  let drawn = new Uint8Array(0);
  let at = 0;
  return () => {
    if (at === drawn.length) [drawn, at] = [Uint8Array.from(random(16 * 64)), 0];
    at += 16;
    return drawn.subarray(at - 16, at);
  };
}

/** Keeps the version cases begin under; its hash. Kept twice, written once. */
export async function keepProcedure(tx: Tx, version: ProcedureVersion): Promise<string> {
  const hash = procedureHash(version);
  await tx
    .insertInto('record.procedures')
    .values({ hash, value: canonical(version) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
}

/** Notes a file of the store as belonging to the agency; the file's bytes must be there already. */
export async function keepFile(
  tx: Tx,
  file: { readonly agency: string; readonly sha256: string; readonly sm3: string; readonly bytes: number; readonly type: string },
): Promise<void> {
  await tx
    .insertInto('record.files')
    .values(file)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Next document number of the kind and year. Gap-free: taken for good only when the transaction commits, others wait until then. */
export async function nextNumber(tx: Tx, _agency: string, kind: string, year: number): Promise<number> {
  const { rows } = await sql<{ number: number }>`SELECT record.next_number(${kind}, ${year}) AS number`.execute(tx);
  const number = rows[0]?.number;
  if (number === undefined) throw new RangeError('no number');
  return number;
}

/**
 * Background work that must follow the commit (STYLE 7): forgotten when the transaction is rolled back. `payload.agency` must be the
 * transaction's agency. The same `key` again replaces work not yet begun.
 */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: { readonly agency: string; readonly [name: string]: string | number },
  key: string | null = null,
): Promise<void> {
  await sql`SELECT jobs.enqueue(${task}, ${JSON.stringify(payload)}::jsonb, ${key})`.execute(tx);
}
