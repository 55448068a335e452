import { sql } from 'kysely';
import type { LicencesQuery } from '#contract/office/index.ts';
import type { Tx } from '#db/office/database.ts';
import { addDays } from '#law/calendar.ts';
import type { DateString } from '#law/vocabulary.ts';
import { bigramsOf, searchable } from '../bigrams.ts';
import type { Line } from '../case-line.ts';
import { lineFrom } from '../case-line.sql.ts';

/** A county bureau grants some hundreds. */
const perPage = 20;
const mostUnderWay = 500;

export interface AskedLicences extends LicencesQuery {
  readonly agency: string;
  readonly today: DateString;
}

const until = sql<string>`standing #>> '{facts,validUntil}'`;
const held = sql<boolean>`place IN ('granted', 'in-force')`;

/** Which licences stand so: by the place of the case and the last day of the certificate. */
function stands(name: NonNullable<LicencesQuery['stands']>, today: DateString) {
  if (name === 'over') return sql<boolean>`NOT ${held}`;
  if (name === 'past') return sql<boolean>`${held} AND ${until} < ${today}`;
  const inForce = sql<boolean>`${held} AND ${until} >= ${today}`;
  return name === 'in-force' ? inForce : sql<boolean>`${inForce} AND ${until} <= ${addDays(today, Number(name))}`;
}

function certified(tx: Tx, agency: string) {
  return tx
    .selectFrom('office.case_lines')
    .where('agency', '=', agency)
    .where('kind', '=', 'licence')
    .where(sql<boolean>`standing #>> '{facts,certificateNumber}' IS NOT NULL`);
}

export async function licenceLines(tx: Tx, { agency, today, search, matter, stands: which, page = 1 }: AskedLicences) {
  let query = certified(tx, agency);
  if (matter !== undefined) query = query.where(sql<boolean>`standing #>> '{facts,matter}' = ${matter}`);
  if (which !== undefined) query = query.where(stands(which, today));
  for (const word of searchable(search ?? '')
    .split(' ')
    .filter(Boolean)) {
    const pairs = bigramsOf(word);
    if (pairs.length > 0) query = query.where(sql<boolean>`bigrams @> ${pairs}::text[]`);
    query = query.where(sql<boolean>`position(${word} in search_text) > 0`);
  }
  const { total } = await query.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  const rows = await query
    .orderBy(sql`NOT ${held}`)
    .orderBy(until)
    .orderBy('case_id')
    .selectAll()
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { total: Number(total), lines: rows.map(lineFrom) };
}

/** How many licences stand so, one number for each name. */
export async function licenceCounts(
  tx: Tx,
  agency: string,
  names: readonly NonNullable<LicencesQuery['stands']>[],
  today: DateString,
): Promise<Record<string, number>> {
  const row = await certified(tx, agency)
    .select(names.map((name) => sql<string>`count(*) FILTER (WHERE ${stands(name, today)})`.as(name)))
    .executeTakeFirstOrThrow();
  return Object.fromEntries(names.map((name) => [name, Number(row[name])]));
}

/** Files of licences in which something is under way. */
export async function linesUnderWay(tx: Tx, agency: string): Promise<Line[]> {
  const rows = await tx
    .selectFrom('office.case_lines')
    .selectAll()
    .where('agency', '=', agency)
    .where('kind', '=', 'licence')
    .where(
      sql<boolean>`(place IN ('received', 'supplementing', 'supplemented', 'accepted', 'drafted', 'granted', 'ended')
        OR standing #>> '{places,change}' NOT IN ('none', 'ended')
        OR standing #>> '{places,renewal}' NOT IN ('none', 'ended')
        OR standing #>> '{places,ending}' NOT IN ('none', 'ended', 'dropped')
        OR standing #>> '{places,certificate}' IN ('due', 'issued'))`,
    )
    .orderBy('passed_on', (by) => by.asc().nullsLast())
    .orderBy('changed_at', 'desc')
    .limit(mostUnderWay)
    .execute();
  return rows.map(lineFrom);
}
