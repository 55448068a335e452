/**
 * What a verifier is given, as docs/record-format.md says. This folder is a second writing of the format: it imports nothing of the
 * program that writes the record, so that one mistake cannot hide in both.
 */
export interface Disclosure {
  readonly kind: 'disclosure';
  readonly entries: readonly (Place & { readonly size: number; readonly fields: readonly DisclosedField[] })[];
  readonly checkpoint: string;
  /** 双随机抽取: the path from the log at the size drawn with to the checkpoint; null where the proof is of something else. */
  readonly draw: readonly Buffer[] | null;
}
export interface CaseFile {
  readonly kind: 'case';
  readonly agency: string;
  readonly case: string;
  readonly entries: readonly (Place & { readonly fields: readonly CaseField[] })[];
  readonly checkpoint: string;
}
export type Bundle = Disclosure | CaseFile;

export interface Place {
  readonly leaf: Buffer;
  readonly index: number;
  readonly inclusion: readonly Buffer[];
}
export interface DisclosedField {
  readonly index: number;
  readonly data: string;
  readonly sha256: readonly Buffer[];
  readonly sm3: readonly Buffer[];
}
export type CaseField = { readonly data: string } | { readonly pointer: string; readonly sha256: Buffer; readonly sm3: Buffer };

/** Why a check fails: a Chinese sentence with the exact place in front. */
export class Fault extends Error {}

/** @throws Fault where the document is not a bundle of format 1. */
export function readBundle(text: string): Bundle {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Fault('不是 JSON 文件。');
  }
  const bundle = object(document, '文件');
  const checkpoint = string(bundle['checkpoint'], '/checkpoint');
  const entries = list(bundle['entries'], '/entries');
  if (entries.length === 0) throw new Fault('/entries：没有记录。');
  if (bundle['format'] === 'mingzheng-disclosure/1')
    return {
      kind: 'disclosure',
      checkpoint,
      entries: entries.map((entry, at) => disclosed(entry, `/entries/${at}`)),
      draw: bundle['draw'] === undefined ? null : hashes(object(bundle['draw'], '/draw')['consistency'], '/draw/consistency'),
    };
  if (bundle['format'] === 'mingzheng-case-file/1')
    return {
      kind: 'case',
      checkpoint,
      agency: string(bundle['agency'], '/agency'),
      case: string(bundle['case'], '/case'),
      entries: entries.map((entry, at) => whole(entry, `/entries/${at}`)),
    };
  throw new Fault('/format：不是本程序认识的证明文件或者案卷文件。');
}

function disclosed(value: unknown, at: string): Disclosure['entries'][number] {
  const entry = object(value, at);
  const fields = list(entry['fields'], `${at}/fields`).map((item, n) => {
    const place = `${at}/fields/${n}`;
    const field = object(item, place);
    return {
      index: count(field['index'], `${place}/index`),
      data: string(field['data'], `${place}/data`),
      sha256: hashes(field['sha256'], `${place}/sha256`),
      sm3: hashes(field['sm3'], `${place}/sm3`),
    };
  });
  if (fields.length === 0) throw new Fault(`${at}/fields：没有字段。`);
  return { ...place(entry, at), size: count(entry['size'], `${at}/size`), fields };
}

function whole(value: unknown, at: string): CaseFile['entries'][number] {
  const entry = object(value, at);
  const fields = list(entry['fields'], `${at}/fields`).map((item, n) => {
    const place = `${at}/fields/${n}`;
    const field = object(item, place);
    if (field['data'] !== undefined) return { data: string(field['data'], `${place}/data`) };
    return {
      pointer: string(field['pointer'], `${place}/pointer`),
      sha256: bytes(field['sha256'], 32, `${place}/sha256`),
      sm3: bytes(field['sm3'], 32, `${place}/sm3`),
    };
  });
  if (fields.length === 0) throw new Fault(`${at}/fields：没有字段。`);
  return { ...place(entry, at), fields };
}

function place(entry: Readonly<Record<string, unknown>>, at: string): Place {
  return {
    leaf: bytes(entry['leaf'], 64, `${at}/leaf`),
    index: count(entry['index'], `${at}/index`),
    inclusion: hashes(entry['inclusion'], `${at}/inclusion`),
  };
}

function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(`${at}：应当是对象。`);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Fault(`${at}：应当是列表。`);
  return value;
}

function string(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Fault(`${at}：应当是文字。`);
  return value;
}

function count(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Fault(`${at}：应当是非负整数。`);
  return value;
}

function bytes(value: unknown, length: number, at: string): Buffer {
  if (typeof value !== 'string' || value.length !== length * 2 || !/^[0-9a-f]*$/.test(value))
    throw new Fault(`${at}：应当是 ${length} 字节的小写十六进制。`);
  return Buffer.from(value, 'hex');
}

function hashes(value: unknown, at: string): Buffer[] {
  return list(value, at).map((item, n) => bytes(item, 32, `${at}/${n}`));
}
