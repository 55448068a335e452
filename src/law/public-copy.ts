import { othersNamed } from './named-persons.ts';
import { maskText } from './masking.ts';
import { isPublicKind, publicKinds } from './public-kinds.ts';
import { penaltyKindsIn } from './penalty-kinds.ts';
import { isObject } from './same.ts';
import type { Json, JsonObject, Settings } from './vocabulary.ts';

/** A public text: the fields of one of the copies (`law/form-parts/disclosure-copy.ts`), by their names. */
export type PublicCopy = { readonly [field: string]: string };

/** As much of the schema of a copy as is needed to fill it. */
export interface CopySchema {
  readonly properties?: { readonly [field: string]: { readonly 'x-fact'?: string } };
  readonly 'x-copy'?: string;
}

type Bureau = Pick<Settings, 'agencyName' | 'maskLegalRepresentative'>;

/**
 * 公示文本 offered to whoever prepares it: made from what the case remembers, masked. They may take more out; the second person sees it
 * beside the original. Null while there is no decision to publish.
 */
export function maskedCopyFrom(schema: CopySchema, facts: JsonObject, settings: Bureau): PublicCopy | null {
  const original = originalCopyFrom(schema, facts, settings.agencyName.value);
  if (original['decidedOn'] === undefined) return null;
  const known = partyIn(facts);
  // A licence says where the business is (烟花条例 19 Ⅲ); it is nobody's home address by its being there.
  const party = schema['x-copy'] === 'licence' && known['kind'] !== 'citizen' ? { ...known, address: '' } : known;
  const others = othersNamed(facts, { representative: settings.maskLegalRepresentative.value });
  return Object.fromEntries(
    Object.entries(original).map(([name, text]) => [name, unmasked.has(name) ? text : maskText(text, party, { others })]),
  );
}

/** Public by their nature, and in the way of no name: codes, numbers of papers, days, the bureau. */
const unmasked = new Set(['number', 'uscc', 'certificateNumber', 'organ', 'category', 'premises', 'decidedOn']);

/** The same text before anything is hidden, for the eyes of the bureau alone. Fields of which nothing is remembered are left out. */
export function originalCopyFrom(schema: CopySchema, facts: JsonObject, organ: string): PublicCopy {
  const kind = schema['x-copy'] ?? '';
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, { 'x-fact': source }]) => {
    const value = source === undefined ? undefined : remembered(facts, source);
    const text = value === undefined ? '' : inWords(name, value, facts);
    return text === '' ? [] : [[name, text] as const];
  });
  return {
    ...Object.fromEntries(fields),
    organ,
    ...(isPublicKind(kind) ? { category: publicKinds[kind].title } : {}),
  };
}

/** `party.name`: inside the fact `party`. */
function remembered(facts: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = facts;
  for (const key of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function partyIn({ draft, party }: JsonObject): JsonObject {
  if (isObject(draft) && isObject(draft['party'])) return draft['party'];
  return isObject(party) ? party : {};
}

const outcomes: Readonly<Record<string, string>> = { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚' };

/** A remembered value as the public reads it. Measures (处罚法 9) become the kinds or the whole of the penalty. */
function inWords(name: string, value: Json, facts: JsonObject): string {
  if (isObject(value)) return measuresIn(name, value, facts);
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join('、');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // 涉嫌 was right when the case was filed; what was decided is no longer a suspicion.
  if (name === 'title') return value.replace('涉嫌', '');
  return name === 'conclusion' ? (outcomes[value] ?? value) : value;
}

function measuresIn(name: string, measures: JsonObject, { draft }: JsonObject): string {
  const words = isObject(draft) && draft['outcome'] === 'no-penalty' ? '' : measuresText(measures);
  if (words === '') return '不予行政处罚';
  return name === 'measuresText' ? penaltyKindsIn(words).join('、') : words;
}

function measuresText(measures: JsonObject): string {
  const parts: string[] = [];
  if (measures['warning'] === true) parts.push('警告');
  if (measures['criticism'] === true) parts.push('通报批评');
  const amounts = { fine: '罚款', confiscateGains: '没收违法所得', confiscateProperty: '没收非法财物价值' } as const;
  for (const [field, title] of Object.entries(amounts)) {
    const yuan = measures[field];
    if (typeof yuan === 'number' && yuan > 0) parts.push(`${title}人民币${yuan}元`);
  }
  const other = measures['other'];
  if (Array.isArray(other)) parts.push(...other.filter((kind) => typeof kind === 'string'));
  return parts.join('；');
}
