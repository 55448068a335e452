import type { DateString, Entry, JsonObject, ProcedureVersion } from '#law/vocabulary.ts';
import type { ShownField } from '#db/published/database.ts';
import { dayOf } from '#law/calendar.ts';
import { isPublicKind, type PublicKind } from '#law/public-kinds.ts';
import { fieldsOf } from './fields.ts';

/** What the record says is to stand in public now. */
export interface Release {
  readonly kind: PublicKind;
  readonly state: 'published' | 'withdrawn';
  /** Last act of disclosure: publish, correct or withdraw. */
  readonly act: Entry;
  /** The entry whose `/form/copy` is the checked text. */
  readonly source: Entry;
  readonly copy: JsonObject;
  /** The same, field by field as the case's own procedure shows it. */
  readonly fields: readonly ShownField[];
  /** The decision it is about, with its paper. */
  readonly decision: Entry;
  readonly publishedOn: DateString;
  readonly withdrawnOn: DateString | null;
  readonly reason: string | null;
  /** revoked · expired · repaired · unlawful */
  readonly ground: string | null;
  readonly changes: readonly { readonly n: number; readonly kind: Change; readonly on: DateString; readonly reason: string | null }[];
}
type Change = 'published' | 'corrected' | 'updated' | 'withdrawn';

interface Act {
  readonly entry: Entry;
  readonly change: Change;
  /** The entry in which it is said publicly why, and the field. */
  readonly why: { readonly entry: Entry; readonly field: string } | null;
}

/**
 * Reads the whole case each time: a job run twice, late or out of order comes to the same end. Null while nothing was published.
 * Whether each act was allowed is not asked here; `consider` did when it was written.
 * @throws RangeError for a case whose record has published what it does not have
 */
export function releaseOf(version: ProcedureVersion, entries: readonly Entry[]): Release | null {
  const done = entries.flatMap((entry) => actOf(entry, entries) ?? []);
  // Decided anew after its withdrawal, a case is published anew.
  const first = done.findLast(({ change }) => change === 'published');
  const act = done.at(-1);
  if (!first || !act) return null;
  const shown = done.findLast(({ change }) => change !== 'withdrawn') ?? first;
  const source = copyBefore(entries, shown.entry.n);
  const copy = source?.form['copy'];
  if (!source || !isObject(copy)) throw new RangeError('published without a masked copy');
  const { kind } = version.procedure;
  if (!isPublicKind(kind)) throw new RangeError(`a ${kind} is not published`);
  const withdrawn = act.change === 'withdrawn';
  return {
    kind,
    state: withdrawn ? 'withdrawn' : 'published',
    act: act.entry,
    source,
    copy,
    fields: fieldsOf(version, source),
    decision: decisionOf(version, entries, shown.entry.n, copy['number']),
    publishedOn: dayOf(first.entry.at),
    withdrawnOn: withdrawn ? dayOf(act.entry.at) : null,
    reason: withdrawn ? reasonOf(act) : null,
    ground: withdrawn && typeof act.entry.form['ground'] === 'string' ? act.entry.form['ground'] : null,
    changes: done.map((one) => ({ n: one.entry.n, kind: one.change, on: dayOf(one.entry.at), reason: one.why ? reasonOf(one) : null })),
  };
}

function actOf(entry: Entry, entries: readonly Entry[]): Act | null {
  if (entry.action === 'publish-decision') return { entry, change: 'published', why: null };
  if (entry.action === 'withdraw-disclosure') return { entry, change: 'withdrawn', why: { entry, field: 'publicReason' } };
  if (entry.action !== 'correct-disclosure' || entry.form['result'] === 'returned') return null;
  // A case begun under an older procedure has text and reason in the correction itself.
  const prepared = copyBefore(entries, entry.n) ?? entry;
  return {
    entry,
    change: prepared.form['ground'] === 'further' ? 'updated' : 'corrected',
    why: { entry: prepared, field: 'corrected' },
  };
}

function copyBefore(entries: readonly Entry[], n: number): Entry | undefined {
  return entries.findLast((entry) => entry.n <= n && isObject(entry.form['copy']));
}

/** The concluding entry the text is about: the one whose paper bears its number, else the last before it. */
function decisionOf({ actions }: ProcedureVersion, entries: readonly Entry[], before: number, number: unknown): Entry {
  const concluding = entries.filter(({ n, action }) => n < before && (actions[action]?.concludes ?? actions[action]?.decides));
  const decision = concluding.findLast(({ papers }) => papers.some((paper) => paper.number === number)) ?? concluding.at(-1);
  if (!decision) throw new RangeError('published without a decision');
  return decision;
}

/**
 * Fields that may be shown with the proof: who decided and published is not among them, nor anything of the unmasked file. Of a withdrawn
 * decision only the withdrawal and its reason.
 */
export function disclosedPointers(release: Release): readonly { readonly n: number; readonly pointers: readonly string[] }[] {
  const { act, source, decision, copy, state } = release;
  const wanted = new Map<number, Set<string>>();
  const add = (entry: Entry, pointers: readonly string[]) => {
    const known = wanted.get(entry.n) ?? new Set(['/v', '/agency', '/case', '/n', '/procedure', '/action', '/at']);
    for (const pointer of pointers) known.add(pointer);
    wanted.set(entry.n, known);
  };
  const saysWhy = (entry: Entry) => ['publicReason', 'corrected'].filter((name) => entry.form[name] !== undefined).map(pointerTo);
  add(act, saysWhy(act));
  add(decision, paperPointers(decision, copy['number']));
  if (state === 'published') add(source, [...Object.keys(copy).map((name) => `/form/copy/${name}`), ...saysWhy(source)]);
  return [...wanted].sort(([a], [b]) => a - b).map(([n, pointers]) => ({ n, pointers: [...pointers] }));
}

const pointerTo = (name: string) => `/form/${name}`;

/** Number and digests of the signed decision: whoever holds the paper can hold it against the record. */
function paperPointers({ papers }: Entry, number: unknown): string[] {
  const own = papers.findIndex((paper) => paper.number === number);
  const k = own >= 0 ? own : papers.findIndex((paper) => paper.number !== null);
  return k < 0 ? [] : ['title', 'number', 'sha256', 'sm3'].map((name) => `/papers/${k}/${name}`);
}

function reasonOf({ why }: Act): string {
  const reason = why?.entry.form[why.field];
  if (typeof reason !== 'string' || reason.trim() === '') throw new RangeError('withdrawn or corrected without a reason');
  return reason;
}

function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
