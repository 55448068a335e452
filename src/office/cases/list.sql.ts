import { sql, type SelectQueryBuilder } from 'kysely';
import type { CaseListQuery } from '#contract/office/index.ts';
import type { AllTables, Tx } from '#db/office/database.ts';
import type { DateString } from '#law/vocabulary.ts';
import { bigramsOf, searchable } from '../bigrams.ts';
import type { Line } from '../case-line.ts';
import { lineFrom } from '../case-line.sql.ts';

const perPage = 20;

export interface Asked extends CaseListQuery {
  readonly agency: string;
  readonly me: string;
  readonly today: DateString;
}

/** One page of the list, twenty lines. Registers are no cases and are left out. */
export async function listLines(tx: Tx, asked: Asked): Promise<{ readonly total: number; readonly lines: readonly Line[] }> {
  const chosen = filtered(tx, asked);
  const { total } = await chosen.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const sorted =
    asked.sort === 'urgency'
      ? chosen
          .orderBy(
            sql`CASE WHEN passed_on <= ${asked.today} THEN 0 WHEN urgent_on <= ${asked.today} THEN 1 WHEN near_on <= ${asked.today} THEN 2 ELSE 3 END`,
          )
          .orderBy('passed_on', (by) => by.asc().nullsLast())
          .orderBy('changed_at', 'desc')
      : chosen.orderBy('changed_at', 'desc');
  const rows = await sorted
    .orderBy('case_id')
    .selectAll()
    .limit(perPage)
    .offset(((asked.page ?? 1) - 1) * perPage)
    .execute();
  return { total: Number(total), lines: rows.map(lineFrom) };
}

function filtered(tx: Tx, { agency, me, today, search, place, procedure, mine, urgency }: Asked) {
  let query: SelectQueryBuilder<AllTables, 'office.case_lines', object> = tx
    .selectFrom('office.case_lines')
    .where('agency', '=', agency)
    .where('kind', '<>', 'register');
  if (place !== undefined) query = query.where('place', '=', place);
  if (procedure !== undefined) query = query.where('procedure', '=', procedure);
  if (mine) query = query.where(sql<boolean>`handlers @> ARRAY[${me}]::text[]`);
  if (urgency !== undefined) query = query.where('ended', '=', false);
  if (urgency === 'passed') query = query.where('passed_on', '<=', today);
  if (urgency === 'urgent') query = query.where('urgent_on', '<=', today);
  if (urgency === 'near') query = query.where('near_on', '<=', today);
  for (const word of searchable(search ?? '')
    .split(' ')
    .filter(Boolean)) {
    // The pairs find by index, the text decides: pairs alone would also match in the wrong order.
    const pairs = bigramsOf(word);
    if (pairs.length > 0) query = query.where(sql<boolean>`bigrams @> ${pairs}::text[]`);
    query = query.where(sql<boolean>`position(${word} in search_text) > 0`);
  }
  return query;
}
