import { sql } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { Line } from '../case-line.ts';
import { lineFrom } from '../case-line.sql.ts';

/** More inspections than a county bureau makes in a year by far. */
const most = 5000;

/** Inspections that are open, or were made or begun in the year; the newest first. */
export async function inspectionLines(tx: Tx, agency: string, year: number): Promise<Line[]> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await tx
    .selectFrom('office.case_lines')
    .selectAll()
    .where('agency', '=', agency)
    .where('kind', '=', 'inspection')
    .where(
      sql<boolean>`(NOT ended OR standing #>> '{facts,inspectedOn}' BETWEEN ${from} AND ${to}
        OR left(standing #>> '{facts,plannedFrom}', 10) BETWEEN ${from} AND ${to})`,
    )
    .orderBy('opened_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(lineFrom);
}

/** Which inspection was opened for an enterprise that a draw drew, by `draw object`. */
export async function casesOfDraws(tx: Tx, agency: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('office.case_lines')
    .select(['case_id', sql<string>`standing #>> '{facts,draw}'`.as('draw'), sql<string>`standing #>> '{facts,party,uscc}'`.as('object')])
    .where('agency', '=', agency)
    .where('kind', '=', 'inspection')
    .where(sql<boolean>`standing #>> '{facts,source}' = 'random'`)
    .orderBy('opened_at')
    .execute();
  return new Map(rows.map(({ case_id, draw, object }) => [`${draw} ${object}`, case_id]));
}
