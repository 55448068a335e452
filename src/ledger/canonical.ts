import { LedgerProblem } from './json.ts';

/**
 * Canonical JSON text, RFC 8785. Written out rather than taken from a package because the format must be strict for ever: whatever JSON
 * cannot say (`undefined`, functions, NaN, dates) and lone surrogates (§3.2.2.2) are refused instead of dropped or replaced.
 * @throws LedgerProblem naming the place.
 */
export function canonical(value: unknown, pointer = ''): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return number(value, pointer);
  if (typeof value === 'string') return string(value, pointer);
  if (Array.isArray(value)) return `[${value.map((item, index) => canonical(item, `${pointer}/${index}`)).join(',')}]`;
  if (!isPlainObject(value)) throw new LedgerProblem('只有 JSON 的值可以进入记录', pointer);
  const members = Object.keys(value)
    .sort() // by UTF-16 code units, as §3.2.3 asks; the order of `<` on strings
    .map((key) => `${string(key, pointer)}:${canonical(value[key], `${pointer}/${escapeToken(key)}`)}`);
  return `{${members.join(',')}}`;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** One reference token of RFC 6901. */
export function escapeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function number(value: number, pointer: string): string {
  if (!Number.isFinite(value)) throw new LedgerProblem('数字必须是有限的', pointer);
  return JSON.stringify(value); // ECMAScript's own serialisation is the one RFC 8785 §3.2.2.3 prescribes
}

function string(value: string, pointer: string): string {
  if (!value.isWellFormed()) throw new LedgerProblem('文字中有不成对的代理字符', pointer);
  return JSON.stringify(value);
}
