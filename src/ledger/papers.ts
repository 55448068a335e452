import { type Json, type JsonObject, LedgerProblem } from './json.ts';

/** A paper issued by an entry: an already typeset PDF, named by its hashes. */
export interface SealedPaper {
  readonly template: string;
  readonly title: string;
  readonly number: string | null;
  readonly sha256: string;
  readonly sm3: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A file brought in with an entry: a picture, a recording, a scan. */
export interface SealedFile {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly bytes: number;
}

/** Stands where text of a paper or file was lawfully erased. */
export const erasedText = '（已依法删除）';

export function onlyPaper({ template, title, number, sha256, sm3, pages, bytes }: SealedPaper): SealedPaper {
  return { template, title, number, sha256, sm3, pages, bytes };
}

export function onlyFile({ name, type, sha256, sm3, bytes }: SealedFile): SealedFile {
  return { name, type, sha256, sm3, bytes };
}

export function openPapers(value: Json | undefined): SealedPaper[] {
  return items(value, '/papers', 7).map((paper, at) => {
    const under = `/papers/${at}`;
    const { number } = paper;
    return {
      template: text(paper, 'template', under),
      title: text(paper, 'title', under),
      number: number === undefined ? refuse(`${under}/number`) : stringOrNull(number, `${under}/number`),
      sha256: text(paper, 'sha256', under),
      sm3: text(paper, 'sm3', under),
      pages: count(paper, 'pages', under),
      bytes: count(paper, 'bytes', under),
    };
  });
}

export function openFiles(value: Json | undefined): SealedFile[] {
  return items(value, '/files', 5).map((file, at) => {
    const under = `/files/${at}`;
    return {
      name: text(file, 'name', under),
      type: text(file, 'type', under),
      sha256: text(file, 'sha256', under),
      sm3: text(file, 'sm3', under),
      bytes: count(file, 'bytes', under),
    };
  });
}

export function refuse(pointer: string): never {
  throw new LedgerProblem('记录缺少这一字段，或者它的类型不对', pointer);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringOrNull(value: Json, pointer: string): string | null {
  return value === null || typeof value === 'string' ? value : refuse(pointer);
}

export function whole(value: Json | undefined, pointer: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse(pointer);
}

/** Every item with exactly the names of its kind: one more would be a field nobody reads. */
function items(value: Json | undefined, pointer: string, names: number): JsonObject[] {
  if (!Array.isArray(value)) return refuse(pointer);
  return (value as readonly Json[]).map((item, at) =>
    isObject(item) && Object.keys(item).length === names ? item : refuse(`${pointer}/${at}`),
  );
}

function text(object: JsonObject, name: string, under: string): string {
  const value = object[name];
  if (value === null) return erasedText;
  return typeof value === 'string' ? value : refuse(`${under}/${name}`);
}

function count(object: JsonObject, name: string, under: string): number {
  const value = object[name];
  return value === null ? 0 : whole(value, `${under}/${name}`);
}
