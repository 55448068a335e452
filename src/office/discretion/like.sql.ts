import { sql } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { Standing } from '#law/vocabulary.ts';

/** More tell no more; the newest count. */
const most = 300;

/** Penalty decisions of the bureau in force on this matter, the newest first, as their lines remember them. */
export async function decidedOn(
  tx: Tx,
  agency: string,
  matter: string,
): Promise<{ readonly case: string; readonly facts: Standing['facts'] }[]> {
  const rows = await tx
    .selectFrom('office.case_lines')
    .select(['case_id', 'standing'])
    .where('agency', '=', agency)
    .where('kind', '=', 'penalty')
    .where(sql<boolean>`standing #>> '{facts,matter}' = ${matter}`)
    .where(sql<boolean>`standing #>> '{facts,result}' = 'penalty'`)
    .where(sql<boolean>`standing #>> '{places,validity}' IS DISTINCT FROM 'revoked'`)
    .orderBy(sql`standing #>> '{facts,decidedOn}'`, 'desc')
    .orderBy('case_id')
    .limit(most)
    .execute();
  return rows.map(({ case_id, standing }) => ({ case: case_id, facts: (standing as Standing).facts }));
}
