import type { Tx } from '#db/office/database.ts';
import type { Line } from '../case-line.ts';
import { lineFrom } from '../case-line.sql.ts';

/** Cases of the agency, registers left out, the most pressing first; those that are over only where they are asked for. */
export async function openLines(tx: Tx, agency: string, most: number, onlyOpen: boolean): Promise<Line[]> {
  let query = tx.selectFrom('office.case_lines').selectAll().where('agency', '=', agency).where('kind', '<>', 'register');
  if (onlyOpen) query = query.where('ended', '=', false);
  const rows = await query
    .orderBy('ended')
    .orderBy('passed_on', (by) => by.asc().nullsLast())
    .orderBy('changed_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(lineFrom);
}
