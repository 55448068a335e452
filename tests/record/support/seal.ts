import { randomBytes, randomUUID } from 'node:crypto';
import { draftDigest, type EntryContent, type Json, type JsonObject, type SealedEntry, sealEntry, toHex } from '#ledger/index.ts';
import { penalty } from './procedures.ts';

/** An entry as rows, before they reach the database: everything in it can be tampered with. */
export interface Rows {
  entry: {
    agency: string;
    case_id: string;
    n: number;
    id: string;
    procedure: string;
    action: string;
    at: string;
    by_person: string;
    leaf: Uint8Array;
    pointers: string[];
    sha256: Uint8Array[];
    sm3: Uint8Array[];
  };
  payloads: { pointer: string; data: string }[];
}

export const agency = 'liangping-yjj';

export function rowsOf(content: EntryContent, sealed: SealedEntry = sealEntry(content, () => randomBytes(16))): Rows {
  const { fields, leaf } = sealed;
  return {
    entry: {
      agency: content.agency,
      case_id: content.case,
      n: content.n,
      id: content.id,
      procedure: content.procedure,
      action: content.action,
      at: content.at,
      by_person: content.by,
      leaf,
      pointers: fields.map(({ pointer }) => pointer),
      sha256: fields.map(({ sha256 }) => sha256),
      sm3: fields.map(({ sm3 }) => sm3),
    },
    payloads: fields.map(({ pointer, data }) => ({ pointer, data })),
  };
}

export interface Act {
  readonly action: string;
  readonly by?: string;
  readonly form?: JsonObject;
  readonly draft?: string | null;
  /** Any part of the entry that should not be as it must. */
  readonly forged?: Partial<EntryContent>;
}

/** A case growing entry by entry, sealed as the program would. `at` runs a minute per entry from `from`. */
export function caseOf(options: { agency?: string; procedure?: string; from?: string; case?: string } = {}) {
  const made: Rows[] = [];
  const caseId = options.case ?? randomUUID();
  const from = Date.parse(options.from ?? '2026-03-02T01:00:00.000Z');
  return {
    id: caseId,
    made,
    get last(): Rows {
      const last = made.at(-1);
      if (!last) throw new RangeError('the case is empty');
      return last;
    },
    content({ action, by = 'zhang', form = {}, draft, forged = {} }: Act): EntryContent {
      const before = made.at(-1);
      return {
        agency: options.agency ?? agency,
        case: caseId,
        n: made.length,
        prev: before ? toHex(before.entry.leaf) : null,
        procedure: options.procedure ?? penalty.hash,
        action,
        at: new Date(from + made.length * 60_000).toISOString(),
        by,
        id: randomUUID(),
        draft: draft === undefined ? digestIn(form) : draft,
        form,
        papers: [],
        files: [],
        ...forged,
      };
    },
    /** The next entry's rows; not yet part of the chain when `aside`. */
    act(act: Act, aside = false): Rows {
      const rows = rowsOf(this.content(act));
      if (!aside) made.push(rows);
      return rows;
    },
  };
}
export type Case = ReturnType<typeof caseOf>;

function digestIn(form: JsonObject): string | null {
  const { draft, draftDigest: referred } = form as { draft?: Json; draftDigest?: Json };
  if (draft !== undefined && draft !== null && typeof draft === 'object') return draftDigest(draft as JsonObject);
  return typeof referred === 'string' ? referred : null;
}
