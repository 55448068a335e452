import * as fc from 'fast-check';
import type { Json, JsonObject } from '#law/vocabulary.ts';

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly Node[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** What people type who mean harm, and what machines send that are broken. */
const nasty: readonly Json[] = [
  '<script>alert(1)</script>',
  "'; DROP TABLE record.entries; --",
  '"><img src=x onerror=alert(1)>',
  '#import "/etc/passwd" $x$',
  '{{7*7}}#{7*7}',
  '\u202e反转',
  '\ud800',
  '长'.repeat(6000),
  '2026-02-30',
  '9999-12-31',
  '-1',
  '',
  ' ',
  '\t\n',
  '__proto__',
  1e308,
  -1,
  0.001,
  true,
  null,
  [],
  {},
  [[[[[[[[]]]]]]]],
];

/** A value that keeps to the schema. */
export function fitting(node: Node): fc.Arbitrary<Json> {
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.anyOf) return fc.oneof(...node.anyOf.map(fitting));
  switch (node.type) {
    case 'object':
      return group(node);
    case 'array':
      return list(node);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: node.minimum ?? 0, max: Math.min(node.maximum ?? 1000, (node.minimum ?? 0) + 200_000) });
    case 'number':
      return fc.integer({ min: 0, max: 1_000_000 }).map((fen) => fen / 100);
    case 'null':
      return fc.constant(null);
    default:
      return text(node);
  }
}

function group({ properties = {}, required = [] }: Node): fc.Arbitrary<JsonObject> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, below]) => [name, fitting(below)]));
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) }) as fc.Arbitrary<JsonObject>;
}

function list({ items = {}, minItems = 0, maxItems = 3 }: Node): fc.Arbitrary<Json> {
  return fc.array(fitting(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) });
}

function text({ format, pattern, minLength = 0, maxLength = 40 }: Node): fc.Arbitrary<Json> {
  if (format === 'date') return fc.constantFrom('2026-03-02', '2026-03-01', '2025-12-31', '2026-04-01', '2020-02-29');
  if (format === 'person') return fc.constantFrom('zhang', 'li', 'wang', 'shen', 'ju', 'fen', 'ting', 'nobody');
  if (format === 'uscc') return fc.constantFrom('91500155MA5EXAMPL0', '911500000000000000');
  if (format === 'citizen-id') return fc.constantFrom('50010119900101001X', '500228198506159986');
  if (pattern) return fc.stringMatching(new RegExp(pattern)).map((made) => made.slice(0, maxLength));
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 20), unit: 'grapheme' });
}

/** A form that is right but for one to three places: removed, replaced by something nasty, or added. */
export function spoilt(form: JsonObject): fc.Arbitrary<JsonObject> {
  const edit = fc.record({ at: fc.nat(), how: fc.constantFrom('remove', 'replace', 'add'), by: fc.constantFrom(...nasty) });
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) =>
    edits.reduce<JsonObject>((spoiling, { at, how, by }) => {
      const paths = pathsIn(spoiling);
      const path = paths[at % Math.max(1, paths.length)] ?? [];
      return changed(spoiling, path, how, by) as JsonObject;
    }, form),
  );
}

function pathsIn(value: Json, above: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [above];
  return [
    ...(above.length > 0 ? [above] : []),
    ...Object.entries(value).flatMap(([name, below]) => pathsIn(below as Json, [...above, name])),
  ];
}

function changed(value: Json, [name, ...rest]: readonly string[], how: string, by: Json): Json {
  if (name === undefined || value === null || typeof value !== 'object') return by;
  const members: Record<string, Json> = { ...(value as JsonObject) };
  if (rest.length > 0) members[name] = changed(members[name] ?? null, rest, how, by);
  else if (how === 'remove') delete members[name];
  else if (how === 'add') members[`${name}X`] = by;
  else members[name] = by;
  return Array.isArray(value) ? Object.values(members) : members;
}
