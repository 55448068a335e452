import { createHash } from 'node:crypto';
import {
  type CaseFile,
  type CommittedField,
  caseFile,
  commitmentsTo,
  type DisclosureProof,
  disclosureProof,
  draftDigest,
  type EntryContent,
  inMemory,
  type Json,
  leafOf,
  rootOf,
  sealEntry,
  signCheckpoint,
  toHex,
  verifierKeyOf,
} from '#ledger/index.ts';

export const origin = 'mingzheng.example/example-yjj';
const privateKey = digest('示例日志的私钥');
export const key = verifierKeyOf(origin, privateKey);

type Fields = CommittedField[];
export interface Made {
  readonly file: CaseFile;
  readonly proof: DisclosureProof;
}

/** The same bytes for the same words: bundles are alike in every run. */
export function digest(words: string): Uint8Array {
  return createHash('sha256').update(words).digest().subarray();
}

/** Something the writer could have done wrong, or a forger on purpose, before everything was hashed, logged and signed. */
export interface Forgery {
  /** Changes what an entry says before it is sealed. */
  readonly content?: (entry: EntryContent) => EntryContent;
  /** Changes the fields of the sealed entry; leaf and log follow. */
  readonly fields?: (fields: Fields, n: number) => Fields;
}

/** A case of three to six entries in a log of others, sealed, logged and signed by the ledger. */
export async function make(seed: number, forgery: Forgery = {}): Promise<Made> {
  let salts = 0;
  const salt = () => digest(`salt ${seed} ${salts++}`).subarray(0, 16);
  const length = 3 + (seed % 4);
  const entries: Fields[] = [];
  let prev: string | null = null;
  for (let n = 0; n < length; n += 1) {
    const honest: EntryContent = { ...said(seed, n), ...(n === length - 1 ? erasure : {}), prev };
    const content: EntryContent = forgery.content?.(honest) ?? honest;
    const sealed = [...sealEntry(content, salt).fields];
    const fields = forgery.fields?.(sealed, n) ?? sealed;
    entries.push(fields);
    prev = toHex(leafOf(fields));
  }
  const before = seed * 5;
  const strangers = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      createHash('sha512')
        .update(`${seed} ${from + at}`)
        .digest()
        .subarray(),
    );
  const leaves = [...strangers(0, before), ...entries.map((fields) => leafOf(fields)), ...strangers(before, seed % 3)];
  const read = inMemory(leaves);
  const checkpoint = signCheckpoint({ origin, size: leaves.length, root: await rootOf(leaves.length, read) }, privateKey, origin);
  const log = { checkpoint, size: leaves.length, read };
  const placed = entries.map((fields, n) => ({ index: before + n, fields }));
  const { agency, case: id } = said(seed, 0);
  return {
    file: await caseFile({ agency, case: id }, placed, log),
    proof: await disclosureProof(
      placed
        .slice(0, 2)
        .reverse()
        .map((entry, at) => ({
          ...entry,
          pointers:
            at === 0 ? ['/case', '/form/draft/facts', '/form/officers/1'] : ['/n', '/form/odd/数/0', '/form/odd/数/3', '/form/odd/😀'],
        })),
      log,
    ),
  };
}

/** The last entry of every case: two fields of its second entry may lawfully be gone. */
const erasure = {
  action: 'erase',
  form: { entry: 1, pointers: ['/form/officers/0', '/form/draft/facts'], reason: '当事人申请，依法删除' },
};

/** What entry `n` says: texts and numbers that serialisers are known to differ on. */
function said(seed: number, n: number): EntryContent {
  const draft = {
    facts: `示例公司未按规定培训，第 ${seed} 号 “\u2028”😀\u{e000}`,
    fine: 30_000 + seed,
    ranges: [{ from: 0.1 + seed / 3, to: 1e21 * (seed + 1) }, []],
  };
  const odd: Record<string, Json> = {
    数: [
      5e-324,
      1.7976931348623157e308,
      -0.000001,
      1e-7 / (seed + 1),
      123456789012345680000 + seed * 1e5,
      seed * 1e15 + 0.5,
      333333333.3333333,
    ],
    '\ue000': 'above the surrogates in UTF-16, below in UTF-8',
    '😀': '\u0001\u007f\b\t"\\/',
    'a/b~c': {},
    __proto__x: null,
  };
  return {
    agency: 'example-yjj',
    case: `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
    n,
    prev: null,
    procedure: toHex(digest('示例程序')),
    action: n === 1 ? 'conclude-investigation' : 'collect-evidence',
    at: `2026-03-0${n + 1}T01:30:00.000Z`,
    by: 'p1',
    id: `00000000-0000-4000-9000-${String(seed * 10 + n).padStart(12, '0')}`,
    draft: n === 1 ? draftDigest(draft) : null,
    form: { officers: ['p1', 'p2'], odd, ...(n === 1 ? { draft } : {}) },
    papers: n % 2 === 0 ? [] : [{ template: 't', title: '示例文书', number: null, sha256: 'aa', sm3: 'bb', pages: 1, bytes: seed }],
    files: [],
  };
}

/** The field with other data and the commitments that belong to it. */
export function refield(field: CommittedField, data: string): CommittedField {
  return { pointer: field.pointer, data, ...commitmentsTo(data) };
}
