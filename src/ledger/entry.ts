import { join, toHex, utf8 } from './bytes.ts';
import { canonical } from './canonical.ts';
import { readField, type SealedField, sealField } from './commitments.ts';
import {
  isObject,
  onlyFile,
  onlyPaper,
  openFiles,
  openPapers,
  refuse,
  type SealedFile,
  type SealedPaper,
  stringOrNull,
  whole,
} from './papers.ts';
import { byPointer, type Flat, flat, nested } from './fields.ts';
import { type Hashes, pureHashes, sha256 } from './hashes.ts';
import { type Json, type JsonObject, LedgerProblem } from './json.ts';
import { treeRoot } from './merkle.ts';

const formatVersion = 1;

/** Everything an entry says. `prev` is the hex leaf of the case's entry before, null for the first. */
export interface EntryContent {
  readonly agency: string;
  readonly case: string;
  readonly n: number;
  readonly prev: string | null;
  readonly procedure: string;
  readonly action: string;
  readonly at: string;
  readonly by: string;
  readonly id: string;
  readonly draft: string | null;
  readonly form: JsonObject;
  readonly papers: readonly SealedPaper[];
  readonly files: readonly SealedFile[];
}

export interface SealedEntry {
  /** 64 bytes: SHA-256 root, then SM3 root. All the public log ever holds of the entry. */
  readonly leaf: Uint8Array;
  /** In the order of the field trees. */
  readonly fields: readonly SealedField[];
}

const scalars = ['agency', 'case', 'n', 'prev', 'procedure', 'action', 'at', 'by', 'id', 'draft'] as const;
const known = new RegExp(`^/(?:v|${scalars.join('|')}|(?:form|papers|files)(?:/.*)?)$`, 's');

/**
 * The entry as fields with commitments, and its leaf. `salt` is asked once per field and must give 16 fresh random bytes each time.
 * @throws LedgerProblem for content that is not JSON or cannot be read back exactly (see `flat`).
 */
export function sealEntry(input: EntryContent, salt: () => Uint8Array, hashes: Hashes = pureHashes): SealedEntry {
  if (!Number.isSafeInteger(input.n) || input.n < 0) throw new LedgerProblem('序号必须是非负整数', '/n');
  if ((input.n === 0) !== (input.prev === null)) throw new LedgerProblem('只有第一条记录没有上一条', '/prev');
  const flats: Flat[] = [
    { pointer: '/v', value: formatVersion },
    ...scalars.flatMap((name) => flat(input[name], `/${name}`)),
    ...flat(input.form, '/form'),
    ...flat(input.papers.map(onlyPaper), '/papers'),
    ...flat(input.files.map(onlyFile), '/files'),
  ];
  const fields = flats.sort(byPointer).map(({ pointer, value }) => sealField(pointer, salt(), value, hashes));
  return { leaf: leafOf(fields, hashes), fields };
}

/** Leaf over commitments that are already in order. */
export function leafOf(
  fields: readonly { readonly sha256: Uint8Array; readonly sm3: Uint8Array }[],
  hashes: Hashes = pureHashes,
): Uint8Array {
  return join(
    treeRoot(
      hashes.sha256,
      fields.map((field) => field.sha256),
    ),
    treeRoot(
      hashes.sm3,
      fields.map((field) => field.sm3),
    ),
  );
}

/**
 * What the fields say: the exact inverse of `sealEntry`. Pointers in `erased` are fields whose data is gone: in the form they are null, in
 * papers and files `erasedText`, 0 or null, so that the rest keeps its shape and its places.
 * @throws LedgerProblem for data that `sealEntry` does not write, or when a field outside form, papers and files is missing.
 */
export function openEntry(
  fields: readonly { readonly pointer: string; readonly data: string }[],
  erased: readonly string[] = [],
): EntryContent {
  const values = new Map<string, Json>();
  for (const { pointer, data } of fields) {
    const read = readField(data);
    if (read.pointer !== pointer) throw new LedgerProblem(`字段数据说的是另一个位置 ${read.pointer}`, pointer);
    if (values.has(pointer)) throw new LedgerProblem('字段重复', pointer);
    values.set(pointer, read.value);
  }
  for (const pointer of erased) if (!values.has(pointer)) values.set(pointer, null);
  for (const pointer of values.keys()) if (!known.test(pointer)) throw new LedgerProblem('第 1 版的记录没有这一字段', pointer);
  if (values.get('/v') !== formatVersion) throw new LedgerProblem('不是第 1 版的记录', '/v');
  const under = (name: string): Json | undefined =>
    nested(
      [...values].flatMap(([pointer, value]) => (pointer === name || pointer.startsWith(`${name}/`) ? [{ pointer, value }] : [])),
      name,
    );
  const form = under('/form');
  return {
    agency: text(values, '/agency'),
    case: text(values, '/case'),
    n: whole(values.get('/n'), '/n'),
    prev: textOrNull(values, '/prev'),
    procedure: text(values, '/procedure'),
    action: text(values, '/action'),
    at: text(values, '/at'),
    by: text(values, '/by'),
    id: text(values, '/id'),
    draft: textOrNull(values, '/draft'),
    form: isObject(form) ? form : refuse('/form'),
    papers: openPapers(under('/papers')),
    files: openFiles(under('/files')),
  };
}

/** Hex SHA-256 over the canonical bytes of a draft: what a legal review passes, and what the decision must carry (处罚法 58). */
export function draftDigest(draft: object): string {
  return toHex(sha256(utf8(canonical(draft))));
}

/** Hex SHA-256 over the canonical bytes of a procedure with its actions: the version a case began under. */
export function procedureHash(version: object): string {
  return toHex(sha256(utf8(canonical(version))));
}

function text(values: ReadonlyMap<string, Json>, pointer: string): string {
  const value = values.get(pointer);
  return typeof value === 'string' ? value : refuse(pointer);
}

function textOrNull(values: ReadonlyMap<string, Json>, pointer: string): string | null {
  const value = values.get(pointer);
  return value === undefined ? refuse(pointer) : stringOrNull(value, pointer);
}
