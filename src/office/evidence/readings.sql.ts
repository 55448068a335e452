import type { Selectable } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { ContentRow } from '#db/office/tables/office.ts';

export type Content = Selectable<ContentRow>;

/** Every place of the agency's records where this content stands; a paper of one case, a photo perhaps of two. */
export function placesOf(tx: Tx, agency: string, sha256: string): Promise<Content[]> {
  return tx.selectFrom('office.contents').selectAll().where('agency', '=', agency).where('sha256', '=', sha256).orderBy('n').execute();
}

/** An upload of mine that is in no record yet: its name and type, for looking at it before signing. */
export async function ownUpload(tx: Tx, agency: string, person: string, sha256: string) {
  const query = tx
    .selectFrom('office.uploads')
    .select(['name', 'type', 'bytes'])
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('sha256', '=', sha256);
  return (await query.executeTakeFirst()) ?? null;
}

export interface Reading {
  readonly agency: string;
  readonly person: string;
  readonly sha256: string;
  readonly at: Date;
}

/** Pieces asked for within this time belong to the reading written down before. */
const onePlaying = 4 * 3_600_000;

export async function hasReadLately(tx: Tx, { agency, person, sha256, at }: Reading): Promise<boolean> {
  const query = tx
    .selectFrom('office.readings')
    .select('id')
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('sha256', '=', sha256)
    .where('at', '>=', new Date(at.getTime() - onePlaying));
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** 调阅登记. The only writing file of office.readings. */
export async function noteReading(tx: Tx, reading: Reading, { case_id, n, internal }: Content): Promise<void> {
  await tx
    .insertInto('office.readings')
    .values({ ...reading, case_id, n, internal })
    .execute();
}
