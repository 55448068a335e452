import type { Tx } from '#db/office/database.ts';

/** A file this person has uploaded; null where it is nobody's or somebody else's. */
export async function uploadedBy(tx: Tx, agency: string, person: string, sha256: string): Promise<{ readonly bytes: number } | null> {
  const row = await tx
    .selectFrom('office.uploads')
    .select('bytes')
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ? { bytes: Number(row.bytes) } : null;
}
