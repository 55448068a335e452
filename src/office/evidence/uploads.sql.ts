import type { Tx } from '#db/office/database.ts';
import type { UploadRow } from '#db/office/tables/office.ts';
import type { Insertable, Selectable } from 'kysely';

/** The only writing file of office.uploads. Registering the same upload twice keeps the first. */
export async function keepUpload(tx: Tx, row: Insertable<UploadRow>): Promise<void> {
  await tx
    .insertInto('office.uploads')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'id']).doNothing())
    .execute();
}

export async function findUpload(tx: Tx, agency: string, id: string): Promise<Selectable<UploadRow> | null> {
  const query = tx.selectFrom('office.uploads').selectAll().where('agency', '=', agency).where('id', '=', id);
  return (await query.executeTakeFirst()) ?? null;
}
