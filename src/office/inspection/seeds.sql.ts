import type { Tx } from '#db/office/database.ts';

/** Keeps a fresh seed for the draw, or finds the one kept before. The only writing file of office.draw_seeds. */
export async function keepSeed(
  tx: Tx,
  row: { readonly agency: string; readonly draw: string; readonly seed: Buffer; readonly made_by: string; readonly made_at: Date },
): Promise<Buffer> {
  await tx
    .insertInto('office.draw_seeds')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findSeed(tx, row.agency, row.draw)) ?? row.seed;
}

export async function findSeed(tx: Tx, agency: string, draw: string): Promise<Buffer | null> {
  const query = tx.selectFrom('office.draw_seeds').select('seed').where('agency', '=', agency).where('draw', '=', draw);
  return (await query.executeTakeFirst())?.seed ?? null;
}
