import { createHash } from 'node:crypto';
import { type CaseField, type DisclosedField, Fault, type Place } from './shapes.ts';
import { type Algorithm, leafNode, rootBy, treeHash } from './trees.ts';

/** A field as read from its data. */
interface Field {
  readonly pointer: string;
  readonly value: unknown;
}

/** What an entry says; `erased` are pointers of which only the fingerprints are left. */
export interface Opened {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly erased: readonly string[];
}

const frame = ['v', 'agency', 'case', 'n', 'prev', 'procedure', 'action', 'at', 'by', 'id', 'draft'].map((name) => `/${name}`);
const content = /^\/(?:form|papers|files)(?:\/|$)/;

/** @throws Fault where a disclosed field does not lead to the leaf in both hashes. */
export function provenFields({ leaf }: Place, size: number, fields: readonly DisclosedField[], at: string): Opened {
  const read = new Map<string, unknown>();
  let before: { index: number; pointer: string } | undefined;
  for (const [n, { index, data, ...paths }] of fields.entries()) {
    const { pointer, value } = parseField(data, `${at}/fields/${n}`);
    if (before && (index <= before.index || compare(pointer, before.pointer) <= 0)) throw new Fault(`${at} ${pointer}：字段的次序不对。`);
    before = { index, pointer };
    for (const [algorithm, root] of halves(leaf)) {
      const reached = rootBy(algorithm, leafNode(algorithm, data), index, size, paths[algorithm]);
      if (!reached?.equals(root)) throw new Fault(`${at} ${pointer}：内容与记录的指纹（${algorithm.toUpperCase()}）对不上。`);
    }
    read.set(pointer, value);
  }
  return { fields: read, erased: [] };
}

/** @throws Fault where the fields of an entry do not make its leaf. */
export function wholeFields({ leaf }: Place, fields: readonly CaseField[], at: string): Opened {
  const read = new Map<string, unknown>();
  const erased: string[] = [];
  const nodes = fields.map((field, n) => {
    if ('data' in field) {
      const { pointer, value } = parseField(field.data, `${at}/fields/${n}`);
      if (!frame.includes(pointer) && !content.test(pointer)) throw new Fault(`${at} ${pointer}：第 1 版没有这一字段。`);
      read.set(pointer, value);
      return { pointer, sha256: leafNode('sha256', field.data), sm3: leafNode('sm3', field.data) };
    }
    if (!content.test(field.pointer)) throw new Fault(`${at} ${field.pointer}：这一字段不得删除。`);
    erased.push(field.pointer);
    return field;
  });
  for (const [n, { pointer }] of nodes.entries()) {
    const before = nodes[n - 1];
    if (before && compare(pointer, before.pointer) <= 0) throw new Fault(`${at} ${pointer}：字段的次序不对。`);
  }
  for (const [algorithm, root] of halves(leaf)) {
    const reached = treeHash(
      algorithm,
      nodes.map((node) => node[algorithm]),
    );
    if (!reached.equals(root)) throw new Fault(`${at}：字段合起来与叶值（${algorithm.toUpperCase()}）对不上。`);
  }
  return { fields: read, erased };
}

/** Hex SHA-256 of the canonical bytes of what lies under `/form/draft`; null where there is none, or part of it was erased. */
export function digestOfDraft({ fields, erased }: Opened): string | null {
  const under = (pointer: string) => pointer === '/form/draft' || pointer.startsWith('/form/draft/');
  const inside = [...fields].filter(([pointer]) => under(pointer));
  if (inside.length === 0 || erased.some(under)) return null;
  const paths = inside.map(([pointer, value]) => ({
    path: pointer
      .slice('/form/draft'.length)
      .split('/')
      .slice(1)
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')),
    value,
  }));
  return createHash('sha256').update(writeBranch(paths)).digest('hex');
}

/** Canonical JSON of a value whose leaves these are, written straight from the paths. */
function writeBranch(leaves: readonly { readonly path: readonly string[]; readonly value: unknown }[]): string {
  const [only] = leaves;
  if (only && only.path.length === 0) return write(only.value);
  const groups = Map.groupBy(leaves, ({ path }) => path[0] ?? '');
  const below = (key: string) => writeBranch((groups.get(key) ?? []).map(({ path, value }) => ({ path: path.slice(1), value })));
  const keys = [...groups.keys()];
  if (keys.every((key) => /^(?:0|[1-9]\d*)$/.test(key)))
    return `[${keys
      .sort((a, b) => Number(a) - Number(b))
      .map(below)
      .join(',')}]`;
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${below(key)}`)
    .join(',')}}`;
}

function parseField(data: string, at: string): Field {
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    throw new Fault(`${at}：字段数据不是 JSON。`);
  }
  if (!Array.isArray(parsed) || parsed.length !== 3) throw new Fault(`${at}：字段数据应当是 [位置, 盐, 值]。`);
  const [pointer, salt, value] = parsed as unknown[];
  if (typeof pointer !== 'string' || typeof salt !== 'string' || !/^[A-Za-z0-9_-]{21}[AQgw]$/.test(salt))
    throw new Fault(`${at}：字段数据应当是 [位置, 盐, 值]。`);
  if (!data.isWellFormed() || write(parsed) !== data) throw new Fault(`${at} ${pointer}：字段数据不是规范的写法。`);
  return { pointer, value };
}

/** RFC 8785 for what JSON.parse gives; a number beyond range becomes text that cannot be equal to what was read. */
function write(value: unknown): string {
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : '!';
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : '!';
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, inside]) => `${write(name)}:${write(inside)}`).join(',')}}`;
}

/** The leaf is the SHA-256 root, then the SM3 root. */
function halves(leaf: Buffer): readonly (readonly [Algorithm, Buffer])[] {
  return [
    ['sha256', leaf.subarray(0, 32)],
    ['sm3', leaf.subarray(32)],
  ];
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
