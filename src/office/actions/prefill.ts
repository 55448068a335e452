import { maskedCopyFrom } from '#law/public-copy.ts';
import type { Json, JsonObject, PersonId, Settings, Standing } from '#law/vocabulary.ts';

interface Part {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly 'x-fact'?: string;
  readonly 'x-current-draft'?: boolean;
  readonly 'x-current-settings'?: boolean;
  readonly 'x-widget'?: string;
  readonly 'x-copy'?: string;
}

/** What the record knows already of a form: fields that name a fact, the digest of the draft at hand, the officer asking. */
export function prefill(schema: object, known: Known): JsonObject {
  const value = valueFor(schema as Part, known);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : {};
}

export interface Known {
  readonly standing: Pick<Standing, 'facts' | 'draft'>;
  readonly settings: Settings;
  readonly me: PersonId;
}

function valueFor(part: Part, known: Known): Json | undefined {
  const { standing, settings, me } = known;
  if (part['x-current-draft']) return standing.draft ?? undefined;
  if (part['x-current-settings']) return { ...settings } as unknown as JsonObject;
  const fact = part['x-fact'] === undefined ? undefined : factAt(standing, part['x-fact']);
  if (fact !== undefined && fact !== null) return fact;
  if (part['x-widget'] === 'officers') return [me];
  // Never field by field: what a case remembers is not masked.
  if (part['x-widget'] === 'disclosure-copy') return maskedCopyFrom(part, standing.facts, settings) ?? undefined;
  const members = Object.entries(part.properties ?? {}).flatMap(([name, member]) => {
    const value = valueFor(member, known);
    return value === undefined ? [] : [[name, value] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** `party.name`: inside the fact `party`. */
function factAt({ facts }: Pick<Standing, 'facts'>, path: string): Json | undefined {
  const [fact = '', ...inside] = path.split('.');
  let value: Json | undefined = facts[fact];
  for (const key of inside) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}
