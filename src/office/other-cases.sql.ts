import { sql } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import { dayOf } from '#law/calendar.ts';
import type { OtherCase, Procedure, Standing } from '#law/vocabulary.ts';
import { casesIn, type Link, linksIn, relationsBetween } from './links.ts';

/** More than a party ever has; the newest count. */
const most = 300;

/**
 * Other cases of the same party, those this one names and those that name it, the newest first. Until this transaction ends nobody else
 * can act on a case of the same party (but everybody can read): two cases cannot both be the first.
 */
export async function othersOf(
  tx: Tx,
  { agency, case: caseId }: { readonly agency: string; readonly case: string },
  { keys, links }: { readonly keys: readonly string[]; readonly links: readonly Link[] },
): Promise<OtherCase[]> {
  const rows = await tx
    .selectFrom('office.case_lines')
    .select(['case_id', 'procedure', 'kind', 'number', 'title', 'opened_at', 'ended', 'standing'])
    .where('agency', '=', agency)
    .where('kind', '<>', 'register')
    .where('case_id', '<>', caseId)
    .where(
      sql<boolean>`(party_keys && ${[...keys]}::text[] OR case_id = ANY (${casesIn(links)}::uuid[]) OR links @> ARRAY[${caseId}]::uuid[])`,
    )
    .orderBy('opened_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ case_id, procedure, kind, number, title, opened_at, ended, standing: kept }) => {
    const standing = kept as Standing;
    const relations = relationsBetween(links, [case_id, linksIn(standing.facts)], caseId);
    return {
      case: case_id,
      procedure,
      kind: kind as Procedure['kind'],
      number,
      title,
      opened: dayOf(opened_at.toISOString()),
      ended,
      ...(relations.length === 0 ? {} : { relations }),
      standing,
    };
  });
}

/** Held until the transaction ends, each key for itself and always in the same order. */
export async function lockParties(tx: Tx, agency: string, keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].sort())
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`party/${agency}/${key}`}, 0))`.execute(tx);
}

export async function readRegisters(tx: Tx, agency: string, procedures: readonly string[]): Promise<Record<string, Standing>> {
  const rows = await tx
    .selectFrom('office.case_lines')
    .select(['procedure', 'standing'])
    .where('agency', '=', agency)
    .where('kind', '=', 'register')
    .where('procedure', 'in', [...procedures])
    .execute();
  return Object.fromEntries(rows.map(({ procedure, standing }) => [procedure, standing as Standing]));
}
