import { createHash } from 'node:crypto';
import { inTransaction } from '#db/office/connect.ts';
import type { Bureau } from '../bureau.ts';
import { passwordIsRight } from './passwords.ts';
import { afterFailure } from './session-life.ts';
import { beginSession, endSession, type Session } from './sessions.sql.ts';
import { changeCredential, findCredential, noteSignIn, whoseAccount } from './sign-in.sql.ts';

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest();

/**
 * A session's token for the right name and password, else null: a wrong name, a wrong password and a locked account cannot be told
 * apart, neither by the answer nor by its time.
 */
export async function signIn(bureau: Bureau, given: { readonly account: string; readonly password: string }): Promise<string | null> {
  const { db, now, random } = bureau;
  const whose = await whoseAccount(db, given.account.trim().toLowerCase());
  if (!whose) {
    await passwordIsRight(null, given.password);
    await noteSignIn(db, null, now(), 'refused');
    return null;
  }
  return inTransaction(db, whose.agency, async (tx) => {
    const credential = await findCredential(tx, whose);
    const right = await passwordIsRight(credential?.password_hash ?? null, given.password);
    const at = now();
    if (!credential || (credential.locked_until && credential.locked_until > at)) {
      await noteSignIn(tx, whose, at, 'locked');
      return null;
    }
    if (!right) {
      const { failures, lockedUntil } = afterFailure(credential.failures, at);
      await changeCredential(tx, whose, { failures, locked_until: lockedUntil });
      await noteSignIn(tx, whose, at, 'refused');
      return null;
    }
    const token = Buffer.from(random(32)).toString('base64url');
    await changeCredential(tx, whose, { failures: 0, locked_until: null });
    await beginSession(tx, whose, hashOfToken(token), at);
    await noteSignIn(tx, whose, at, 'signed-in');
    return token;
  });
}

export async function signOut(bureau: Bureau, session: Pick<Session, 'agency' | 'person' | 'token_hash'>): Promise<void> {
  await inTransaction(bureau.db, session.agency, async (tx) => {
    await endSession(tx, session.token_hash, bureau.now());
    await noteSignIn(tx, session, bureau.now(), 'signed-out');
  });
}
