import type { DateString, Entry, JsonObject } from '#law/vocabulary.ts';
import { dayOf } from '#law/calendar.ts';

/** What the record says is to stand in public now. */
export interface Release {
  readonly state: 'published' | 'withdrawn';
  /** Last act of disclosure: publish, correct or withdraw. */
  readonly act: Entry;
  /** The entry whose `/form/copy` is the checked text. */
  readonly source: Entry;
  readonly copy: JsonObject;
  /** The decision it is about, with its paper. */
  readonly decision: Entry;
  readonly publishedOn: DateString;
  readonly withdrawnOn: DateString | null;
  readonly reason: string | null;
  /** revoked · expired · repaired · unlawful */
  readonly ground: string | null;
  readonly changes: readonly { readonly n: number; readonly kind: Change; readonly on: DateString; readonly reason: string | null }[];
}
type Change = 'published' | 'corrected' | 'withdrawn';

const acts: Readonly<Record<string, Change>> = {
  'publish-decision': 'published',
  'correct-disclosure': 'corrected',
  'withdraw-disclosure': 'withdrawn',
};
/** Where an act says publicly why. */
const reasonField: Readonly<Record<string, string>> = { 'correct-disclosure': 'corrected', 'withdraw-disclosure': 'publicReason' };
const decisions = ['decide-penalty', 'decide-no-penalty'];

/**
 * Reads the whole case each time: a job run twice, late or out of order comes to the same end. Null while nothing was published.
 * Whether each act was allowed is not asked here; `consider` did when it was written.
 */
export function releaseOf(entries: readonly Entry[]): Release | null {
  // What other kinds of act publish has no page yet.
  if (!entries.some(({ action }) => decisions.includes(action))) return null;
  const done = entries.filter(({ action }) => acts[action] !== undefined);
  const first = done.find(({ action }) => action === 'publish-decision');
  const act = done.at(-1);
  if (!first || !act) return null;
  const shown = done.findLast(({ action }) => acts[action] !== 'withdrawn') ?? first;
  const source = entries.findLast(({ n, form }) => n <= shown.n && isObject(form['copy']));
  const decision = entries.findLast(({ n, action }) => n < first.n && decisions.includes(action));
  const copy = source?.form['copy'];
  if (!source || !decision || !isObject(copy)) throw new RangeError('published without a masked copy or a decision');
  const withdrawn = acts[act.action] === 'withdrawn';
  return {
    state: withdrawn ? 'withdrawn' : 'published',
    act,
    source,
    copy,
    decision,
    publishedOn: dayOf(first.at),
    withdrawnOn: withdrawn ? dayOf(act.at) : null,
    reason: withdrawn ? reasonOf(act) : null,
    ground: withdrawn && typeof act.form['ground'] === 'string' ? act.form['ground'] : null,
    changes: done.map((entry) => ({
      n: entry.n,
      kind: acts[entry.action] ?? 'published',
      on: dayOf(entry.at),
      reason: reasonField[entry.action] ? reasonOf(entry) : null,
    })),
  };
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
  add(act, reasonField[act.action] ? [`/form/${reasonField[act.action]}`] : []);
  add(decision, paperPointers(decision));
  if (state === 'published')
    add(
      source,
      Object.keys(copy).map((name) => `/form/copy/${name}`),
    );
  return [...wanted].sort(([a], [b]) => a - b).map(([n, pointers]) => ({ n, pointers: [...pointers] }));
}

/** Number and digests of the signed decision: whoever holds the paper can hold it against the record. */
function paperPointers({ papers }: Entry): string[] {
  const k = papers.findIndex(({ template }) => template.startsWith('decision'));
  return k < 0 ? [] : ['title', 'number', 'sha256', 'sm3'].map((name) => `/papers/${k}/${name}`);
}

function reasonOf({ action, form }: Entry): string {
  const reason = form[reasonField[action] ?? ''];
  if (typeof reason !== 'string' || reason.trim() === '') throw new RangeError('withdrawn or corrected without a reason');
  return reason;
}

function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
