import { sql } from 'kysely';
import type { OfficeDatabase, Tx } from '#db/office/database.ts';
import type { CredentialRow, SignInRow } from '#db/office/tables/office.ts';
import type { Selectable } from 'kysely';

export interface Whose {
  readonly agency: string;
  readonly person: string;
}
export type Credential = Selectable<CredentialRow>;

export async function whoseAccount(db: OfficeDatabase, account: string): Promise<Whose | null> {
  const { rows } = await sql<Whose>`SELECT agency, person FROM office.agency_of_account(${account})`.execute(db);
  return rows[0] ?? null;
}

/** Locked until the transaction ends: guesses at one account are judged one after the other. */
export async function findCredential(tx: Tx, { agency, person }: Whose): Promise<Credential | null> {
  const query = tx.selectFrom('office.credentials').selectAll().where('agency', '=', agency).where('person', '=', person).forUpdate();
  return (await query.executeTakeFirst()) ?? null;
}

export async function changeCredential(
  tx: Tx,
  { agency, person }: Whose,
  change: Partial<Pick<Credential, 'password_hash' | 'failures' | 'locked_until' | 'activation_hash' | 'activation_until' | 'changed_at'>>,
): Promise<void> {
  await tx.updateTable('office.credentials').set(change).where('agency', '=', agency).where('person', '=', person).execute();
}

/** A fresh account, or a fresh activation code for the one there is. False where the name belongs to somebody else. */
export async function keepAccount(
  tx: Tx,
  row: Pick<Credential, keyof Whose | 'account' | 'activation_hash' | 'activation_until' | 'changed_at'>,
) {
  const taken = await sql<Whose>`SELECT agency, person FROM office.agency_of_account(${row.account})`.execute(tx);
  if (taken.rows.some(({ agency, person }) => agency !== row.agency || person !== row.person)) return false;
  await tx
    .insertInto('office.credentials')
    .values({ ...row, password_hash: null })
    .onConflict((conflict) =>
      conflict.columns(['agency', 'person']).doUpdateSet({
        account: row.account,
        activation_hash: row.activation_hash,
        activation_until: row.activation_until,
        changed_at: row.changed_at,
        failures: 0,
        locked_until: null,
      }),
    )
    .execute();
  return true;
}

export async function noteSignIn(tx: Tx | OfficeDatabase, whose: Whose | null, at: Date, outcome: SignInRow['outcome']): Promise<void> {
  await tx
    .insertInto('office.sign_ins')
    .values({ agency: whose?.agency ?? null, person: whose?.person ?? null, at, outcome })
    .execute();
}

export async function forgetPasswordsOfNobody(tx: Tx, agency: string): Promise<void> {
  await tx
    .updateTable('office.credentials')
    .set({ password_hash: null })
    .where('agency', '=', agency)
    .where('person', 'not in', (people) => people.selectFrom('people.persons').select('id').where('agency', '=', agency))
    .execute();
}

/** Whether the person has an account that can be signed in with. */
export async function hasPassword(tx: Tx, { agency, person }: Whose): Promise<boolean> {
  const query = tx.selectFrom('office.credentials').select('password_hash').where('agency', '=', agency).where('person', '=', person);
  return Boolean((await query.executeTakeFirst())?.password_hash);
}
