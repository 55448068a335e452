import { createHash, timingSafeEqual } from 'node:crypto';
import { inTransaction } from '#db/office/connect.ts';
import { badForm, type FieldError, Problem } from '#http/problem.ts';
import type { Bureau } from '../bureau.ts';
import { hashPassword, passwordIsRight, weaknessOf } from './passwords.ts';
import { findPerson } from './register.sql.ts';
import { afterFailure } from './session-life.ts';
import { endSessionsOf } from './sessions.sql.ts';
import {
  changeCredential,
  findCredential,
  forgetPasswordsOfNobody,
  keepAccount,
  noteSignIn,
  whoseAccount,
  type Whose,
} from './sign-in.sql.ts';

/** How long an activation code can be used. */
const validity = 72 * 3_600_000;
const hashOf = (code: string) => createHash('sha256').update(code.replaceAll('-', '').toUpperCase()).digest();

export interface Activation {
  readonly account: string;
  /** Shown once and never again. */
  readonly code: string;
  readonly until: string;
}

/**
 * An account with a one-time code for a person of the register, or a fresh code for the account there is.
 * @throws Problem 404 for somebody not in the register, 400 where the name belongs to somebody else.
 */
export async function makeActivation(bureau: Bureau, whose: Whose, account: string): Promise<Activation> {
  const code = codeFrom(bureau.random(16));
  const until = new Date(bureau.now().getTime() + validity);
  await inTransaction(bureau.db, whose.agency, async (tx) => {
    if (!(await findPerson(tx, whose.agency, whose.person))) throw new Problem(404, 'not-found', '人员台账中没有此人，请先登记。');
    const change = { activation_hash: hashOf(code), activation_until: until, changed_at: bureau.now() };
    if (!(await keepAccount(tx, { ...whose, account, ...change })))
      throw badForm([{ field: '/account', says: '这个登录名已经有人使用。' }]);
    await noteSignIn(tx, whose, bureau.now(), 'activation-made');
  });
  return { account, code, until: until.toISOString() };
}

/** Sets a password by the one-time code. A wrong name, a wrong code and a used one cannot be told apart. */
export async function activate(bureau: Bureau, given: { readonly account: string; readonly code: string; readonly password: string }) {
  const refused = () => new Problem(401, 'signed-out', '登录名或者启用码不正确，或者启用码已经用过、已经过期。请联系系统管理员重新生成。');
  const weakness = weaknessOf(given.password, given.account);
  if (weakness) throw badForm([{ field: '/password', says: weakness }]);
  const whose = await whoseAccount(bureau.db, given.account.trim().toLowerCase());
  const passwordHash = await hashPassword(given.password); // first: the answer's time must not say who exists
  if (!whose) throw refused();
  const done = await inTransaction(bureau.db, whose.agency, async (tx) => {
    const credential = await findCredential(tx, whose);
    const { activation_hash: expected, activation_until: until } = credential ?? {};
    if (!expected || !until || until < bureau.now() || !timingSafeEqual(expected, hashOf(given.code))) {
      await noteSignIn(tx, whose, bureau.now(), 'refused');
      return false;
    }
    await setPassword(tx, whose, passwordHash, bureau.now());
    await noteSignIn(tx, whose, bureau.now(), 'activated');
    return true;
  });
  if (!done) throw refused();
}

/** Changes one's own password; every session of the person ends. @throws Problem 400 at the field that will not do. */
export async function changePassword(bureau: Bureau, whose: Whose, given: { readonly old: string; readonly password: string }) {
  const passwordHash = await hashPassword(given.password);
  // What will not do is handed out, not thrown: a wrong guess must stay counted.
  const wrong = await inTransaction(bureau.db, whose.agency, async (tx): Promise<FieldError | null> => {
    const at = bureau.now();
    const credential = await findCredential(tx, whose);
    if (!credential || (credential.locked_until && credential.locked_until > at))
      return { field: '/old', says: '连续五次错误，账号已锁定十五分钟。' };
    if (!(await passwordIsRight(credential.password_hash, given.old))) {
      const { failures, lockedUntil } = afterFailure(credential.failures, at);
      await changeCredential(tx, whose, { failures, locked_until: lockedUntil });
      await noteSignIn(tx, whose, at, 'refused');
      return { field: '/old', says: '原口令不正确。' };
    }
    const weakness = weaknessOf(given.password, credential.account);
    if (weakness) return { field: '/password', says: weakness };
    await setPassword(tx, whose, passwordHash, at);
    return null;
  });
  if (wrong) throw badForm([wrong]);
}

/** An account with its password at once: for the first administrators, and for the people of the demo. */
export async function openAccount(bureau: Bureau, whose: Whose, account: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(bureau.db, whose.agency, async (tx) => {
    const row = { ...whose, account, activation_hash: null, activation_until: null, changed_at: bureau.now() };
    if (!(await keepAccount(tx, row))) throw badForm([{ field: '/account', says: `登录名“${account}”已经有人使用。` }]);
    await setPassword(tx, whose, passwordHash, bureau.now());
  });
}

/** Passwords given to nobody of the register are taken back: who is enrolled later under such a name gets a code of his own. */
export function closeAccountsOfNobody(bureau: Bureau, agency: string): Promise<void> {
  return inTransaction(bureau.db, agency, (tx) => forgetPasswordsOfNobody(tx, agency));
}

type Tx = Parameters<typeof findCredential>[0];

async function setPassword(tx: Tx, whose: Whose, passwordHash: string, at: Date): Promise<void> {
  const cleared = { failures: 0, locked_until: null, activation_hash: null, activation_until: null };
  await changeCredential(tx, whose, { ...cleared, password_hash: passwordHash, changed_at: at });
  await endSessionsOf(tx, whose, at);
}

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Sixteen characters that cannot be mistaken for one another, in groups of four (80 bits). */
function codeFrom(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, 16)].map((byte) => alphabet[byte % 32] ?? 'A').join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
