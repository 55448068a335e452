import type { Insertable, Selectable } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { KeptFormRow } from '#db/office/tables/office.ts';

/** Keeps an unfinished form for its author. The only writing file of office.kept_forms. */
export async function keepForm(tx: Tx, row: Insertable<KeptFormRow>): Promise<void> {
  const { form, seen, kept_at } = row;
  await tx
    .insertInto('office.kept_forms')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'person', 'case_id', 'action']).doUpdateSet({ form, seen, kept_at }))
    .execute();
}

export async function findForm(
  tx: Tx,
  agency: string,
  person: string,
  caseId: string,
  action: string,
): Promise<Selectable<KeptFormRow> | null> {
  const query = tx.selectFrom('office.kept_forms').selectAll().where('agency', '=', agency).where('person', '=', person);
  return (await query.where('case_id', '=', caseId).where('action', '=', action).executeTakeFirst()) ?? null;
}

export async function dropForm(tx: Tx, agency: string, person: string, caseId: string, action: string): Promise<void> {
  const query = tx.deleteFrom('office.kept_forms').where('agency', '=', agency).where('person', '=', person);
  await query.where('case_id', '=', caseId).where('action', '=', action).execute();
}
