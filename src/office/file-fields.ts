import type { Json, JsonObject } from '#law/vocabulary.ts';

export interface NamedFile {
  readonly pointer: string;
  readonly sha256: string;
}

interface Part {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly allOf?: readonly Part[];
}

/** Every place of a form whose schema says `format: file`, in reading order. */
export function fileFields(schema: object, form: JsonObject): NamedFile[] {
  return walk(schema as Part, form, '');
}

function walk(part: Part, value: Json | undefined, pointer: string): NamedFile[] {
  if (value === undefined || value === null) return [];
  if (part.format === 'file') return typeof value === 'string' && value !== '' ? [{ pointer, sha256: value }] : [];
  const inside = [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])].flatMap((choice) => walk(choice, value, pointer));
  if (Array.isArray(value))
    return [...inside, ...value.flatMap((item, at) => (part.items ? walk(part.items, item, `${pointer}/${at}`) : []))];
  if (typeof value !== 'object') return inside;
  const members = Object.entries(part.properties ?? {});
  return [...inside, ...members.flatMap(([name, member]) => walk(member, (value as JsonObject)[name], `${pointer}/${name}`))];
}
