import { hash, verify } from '@node-rs/argon2';

// 19 MiB, two passes, one lane: the OWASP minimum for argon2id, about 15 ms here and off the event loop.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobodys: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Takes as long for nobody's password as for somebody's, so that the answer's time says nothing about who exists. */
export async function passwordIsRight(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hash('没有这个人', cost);
  const right = await verify(stored ?? (await nobodys), password.normalize('NFKC'));
  return right && stored !== null;
}

/** Why a new password will not do, as a sentence; null when it will. */
export function weaknessOf(password: string, account: string): string | null {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u, /\p{Lo}/u].filter((kind) => kind.test(password)).length;
  const length = [...password].length;
  if (length < 10 || (length < 14 && classes < 3))
    return '口令至少 10 个字符，并且含大写字母、小写字母、数字、符号中的三种；14 个字符以上不限种类。';
  if (password.toLowerCase().includes(account.toLowerCase())) return '口令不能包含登录名。';
  if (new Set(password).size < 5) return '口令中重复的字符太多。';
  return null;
}
