import type { Selectable } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { CaseLineRow } from '#db/office/tables/office.ts';
import type { Standing } from '#law/vocabulary.ts';
import { bigramsOf } from './bigrams.ts';
import type { Line } from './case-line.ts';

/** The only writing file of office.case_lines: called in the transaction of the entry, and when lines are rebuilt. */
export async function keepLine(tx: Tx, line: Line): Promise<void> {
  const row = {
    procedure: line.procedure,
    procedure_hash: line.hash,
    kind: line.kind,
    n: line.n,
    number: line.number,
    title: line.title,
    party: line.party,
    matter: line.matter,
    place: line.place,
    place_title: line.placeTitle,
    ended: line.ended,
    handlers: [...line.handlers],
    opened_at: new Date(line.opened),
    changed_at: new Date(line.changed),
    standing: JSON.stringify(line.standing),
    since: JSON.stringify(line.since),
    near_on: line.urgency.near,
    urgent_on: line.urgency.urgent,
    passed_on: line.urgency.passed,
    search_text: line.search,
    bigrams: bigramsOf(line.search),
    party_keys: [...line.partyKeys],
    links: [...line.links],
  };
  await tx
    .insertInto('office.case_lines')
    .values({ agency: line.agency, case_id: line.case, ...row })
    .onConflict((conflict) => conflict.columns(['agency', 'case_id']).doUpdateSet(row))
    .execute();
}

export async function findLine(tx: Tx, agency: string, caseId: string): Promise<Line | null> {
  const query = tx.selectFrom('office.case_lines').selectAll().where('agency', '=', agency).where('case_id', '=', caseId);
  const row = await query.executeTakeFirst();
  return row ? lineFrom(row) : null;
}

export function lineFrom(row: Selectable<CaseLineRow>): Line {
  return {
    agency: row.agency,
    case: row.case_id,
    procedure: row.procedure,
    hash: row.procedure_hash,
    kind: row.kind,
    n: row.n,
    number: row.number,
    title: row.title,
    party: row.party,
    matter: row.matter,
    place: row.place,
    placeTitle: row.place_title,
    ended: row.ended,
    handlers: row.handlers,
    opened: row.opened_at.toISOString(),
    changed: row.changed_at.toISOString(),
    standing: row.standing as Standing,
    since: row.since as Record<string, string>,
    urgency: { near: row.near_on, urgent: row.urgent_on, passed: row.passed_on },
    search: row.search_text,
    partyKeys: row.party_keys,
    links: row.links,
  };
}
