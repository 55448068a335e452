import { escapeToken, isPlainObject, unescapeToken } from './canonical.ts';
import { type Json, type JsonObject, LedgerProblem } from './json.ts';

/** A leaf of JSON with its place: a scalar, or an empty array or object. */
export interface Flat {
  readonly pointer: string;
  readonly value: Json;
}

/**
 * Every leaf below `pointer`. Undone exactly by `nested`, and for that two things JSON allows are refused: names that read as list places
 * (`0`, `17`), since a pointer alone must say whether its parent is a list, also after other fields were erased; and U+0000, which the
 * database cannot hold in text.
 */
export function flat(value: unknown, pointer: string, into: Flat[] = []): Flat[] {
  if (Array.isArray(value) && value.length > 0) {
    // not forEach: it would skip the holes of a sparse list, and a hole is not JSON
    for (let at = 0; at < value.length; at += 1) flat(value[at], `${pointer}/${at}`, into);
    return into;
  }
  if (isPlainObject(value)) {
    const keys = Object.keys(value);
    for (const key of keys) {
      if (isPlace(key)) throw new LedgerProblem('字段名不得是纯数字', `${pointer}/${key}`);
      refuseNul(key, pointer);
      flat(value[key], `${pointer}/${escapeToken(key)}`, into);
    }
    if (keys.length === 0) into.push({ pointer, value: {} });
    return into;
  }
  into.push({ pointer, value: leaf(value, pointer) });
  return into;
}

/** The value whose leaves these are; pointers begin with `under`. Places of a list that are gone are null. */
export function nested(fields: readonly Flat[], under: string): Json | undefined {
  const tree: Branch = { below: new Map() };
  for (const { pointer, value } of fields) {
    const tokens = pointer.slice(under.length).split('/').slice(1).map(unescapeToken);
    let at = tree;
    for (const token of tokens) {
      if (at.value !== undefined) throw new LedgerProblem('字段既是值又是上级', pointer);
      let next = at.below.get(token);
      if (!next) {
        next = { below: new Map() };
        at.below.set(token, next);
      }
      at = next;
    }
    if (at.value !== undefined || at.below.size > 0) throw new LedgerProblem('字段重复', pointer);
    at.value = value;
  }
  return grown(tree);
}

/** Order of the fields of an entry: ascending by the UTF-8 bytes of the pointer. */
export function byPointer(a: { readonly pointer: string }, b: { readonly pointer: string }): number {
  const length = Math.min(a.pointer.length, b.pointer.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.pointer.charCodeAt(at);
    const right = b.pointer.charCodeAt(at);
    // UTF-16 puts surrogates below U+E000–U+FFFF, UTF-8 puts what they stand for above.
    if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right);
  }
  return a.pointer.length - b.pointer.length;
}

interface Branch {
  value?: Json;
  readonly below: Map<string, Branch>;
}

function grown(branch: Branch): Json | undefined {
  if (branch.value !== undefined) return branch.value;
  const keys = [...branch.below.keys()];
  if (keys.length === 0) return undefined;
  if (keys.every(isPlace)) {
    const list: Json[] = new Array(Math.max(...keys.map(Number)) + 1).fill(null);
    for (const [key, child] of branch.below) list[Number(key)] = grown(child) ?? null;
    return list;
  }
  const object: JsonObject = {};
  // defineProperty: a field called __proto__ is a field like any other
  for (const [key, child] of branch.below)
    Object.defineProperty(object, key, { value: grown(child), enumerable: true, writable: true, configurable: true });
  return object;
}

function isPlace(key: string): boolean {
  return /^(?:0|[1-9][0-9]*)$/.test(key);
}

function leaf(value: unknown, pointer: string): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') {
    refuseNul(value, pointer);
    return value;
  }
  if (Array.isArray(value)) return [];
  throw new LedgerProblem('只有 JSON 的值可以进入记录', pointer);
}

function refuseNul(text: string, pointer: string): void {
  if (text.includes('\0')) throw new LedgerProblem('文字中有空字符（U+0000）', pointer);
}

function aboveSurrogates(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
