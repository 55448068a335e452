import { sql, type Selectable } from 'kysely';
import type { OfficeDatabase, Tx } from '#db/office/database.ts';
import type { SessionRow } from '#db/office/tables/office.ts';
import type { Whose } from './sign-in.sql.ts';

export type Session = Selectable<SessionRow>;

export async function whoseSession(db: OfficeDatabase, tokenHash: Uint8Array): Promise<Whose | null> {
  const { rows } = await sql<Whose>`SELECT agency, person FROM office.agency_of_session(${Buffer.from(tokenHash)})`.execute(db);
  return rows[0] ?? null;
}

export async function beginSession(tx: Tx, { agency, person }: Whose, tokenHash: Uint8Array, at: Date): Promise<void> {
  await tx
    .insertInto('office.sessions')
    .values({ token_hash: Buffer.from(tokenHash), agency, person, began_at: at, seen_at: at })
    .execute();
}

export async function findSession(tx: Tx, tokenHash: Uint8Array): Promise<Session | null> {
  const query = tx.selectFrom('office.sessions').selectAll().where('token_hash', '=', Buffer.from(tokenHash));
  return (await query.executeTakeFirst()) ?? null;
}

export async function noteUse(tx: Tx, tokenHash: Uint8Array, at: Date): Promise<void> {
  await tx.updateTable('office.sessions').set({ seen_at: at }).where('token_hash', '=', Buffer.from(tokenHash)).execute();
}

export async function endSession(tx: Tx, tokenHash: Uint8Array, at: Date): Promise<void> {
  await tx
    .updateTable('office.sessions')
    .set({ ended_at: at })
    .where('token_hash', '=', Buffer.from(tokenHash))
    .where('ended_at', 'is', null)
    .execute();
}

/** After a change of password every other session of the person ends. */
export async function endSessionsOf(tx: Tx, { agency, person }: Whose, at: Date): Promise<void> {
  await tx
    .updateTable('office.sessions')
    .set({ ended_at: at })
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .execute();
}
