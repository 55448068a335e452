import { commitmentsTo, signCheckpoint, toHex, verifierKeyOf } from '#ledger/index.ts';
import { digest, key as goodKey, make, type Made, origin, refield } from './bundles.ts';

/** A bundle as it reaches a verifier, and the check that has to fail; null where everything is right. */
export interface Suspect {
  readonly title: string;
  readonly text: string;
  readonly key: string | null;
  readonly fails: string | null;
}

interface LooseField {
  pointer?: string;
  data: string;
  index: number;
  sha256: string[];
  sm3: string[];
}
interface LooseEntry {
  leaf: string;
  index: number;
  inclusion: string[];
  fields: LooseField[];
}
interface LooseBundle {
  checkpoint: string;
  entries: LooseEntry[];
}
/** A bundle that may be written to, its first two entries, and the first field of each. */
interface Ground {
  readonly bundle: LooseBundle;
  readonly first: LooseEntry;
  readonly second: LooseEntry;
  readonly field: LooseField;
  readonly later: LooseField;
}
type Change = (ground: Ground, seed: number) => unknown;

const flip = (hex: string, at: number) =>
  `${hex.slice(0, at)}${((Number.parseInt(hex.charAt(at), 16) + 1) % 16).toString(16)}${hex.slice(at + 1)}`;
const set = (place: object, name: string | number, value: unknown) => Object.assign(place, { [name]: value });
const onSignature = (note: string, change: (line: string) => string) => note.replace(/— .*\n$/, change);

/** On any bundle, with the check that has to find it. */
const onBoth: readonly (readonly [string, string, Change])[] = [
  ['one character of a field', 'fields', ({ field }) => set(field, 'data', field.data.replace(/.(?=[^,]*$)/u, '#'))],
  ['one character of a salt', 'fields', ({ later }) => set(later, 'data', later.data.replace(/","./, '","_'))],
  ['a field that is not canonical', 'fields', ({ field }) => set(field, 'data', `${field.data} `)],
  ['a field that is not JSON', 'fields', ({ field }) => set(field, 'data', '["/x"')],
  ['two fields swapped', 'fields', ({ first }) => first.fields.reverse()],
  ['the SHA-256 half of a leaf', 'fields', ({ first }, seed) => set(first, 'leaf', flip(first.leaf, seed % 64))],
  ['the SM3 half of a leaf', 'fields', ({ first }, seed) => set(first, 'leaf', flip(first.leaf, 64 + (seed % 64)))],
  ['a leaf of another entry', 'fields', ({ first, second }) => set(first, 'leaf', second.leaf)],
  ['another place in the log', 'log', ({ first }) => set(first, 'index', first.index + 1)],
  ['a place beyond the log', 'log', ({ first }) => set(first, 'index', 1_000_000)],
  ['an audit path changed', 'log', ({ first }, seed) => set(first.inclusion, 0, flip(first.inclusion[0] ?? '', seed % 64))],
  ['an audit path too short', 'log', ({ first }) => first.inclusion.pop()],
  ['an audit path too long', 'log', ({ first }) => first.inclusion.push('00'.repeat(32))],
  ['a checkpoint of another size', 'log', ({ bundle }) => set(bundle, 'checkpoint', bundle.checkpoint.replace(/\n\d+\n/, '\n7\n'))],
  [
    'a checkpoint of another root',
    'log',
    ({ bundle }) => set(bundle, 'checkpoint', bundle.checkpoint.replace(/\n.{43}=\n/, `\n${'A'.repeat(43)}=\n`)),
  ],
  ['a checkpoint of another origin', 'signature', ({ bundle }) => set(bundle, 'checkpoint', `x${bundle.checkpoint}`)],
  [
    'a checkpoint with a line more',
    'signature',
    ({ bundle }) => set(bundle, 'checkpoint', bundle.checkpoint.replace('\n\n', '\nmore\n\n')),
  ],
  ['a checkpoint with its root in loose base64', 'log', ({ bundle }) => set(bundle, 'checkpoint', bundle.checkpoint.replace('=\n', '\n'))],
  [
    'a checkpoint with a size that begins in zero',
    'log',
    ({ bundle }) => set(bundle, 'checkpoint', bundle.checkpoint.replace('\n', '\n0')),
  ],
  ['a checkpoint with carriage returns', 'log', ({ bundle }) => set(bundle, 'checkpoint', bundle.checkpoint.replaceAll('\n', '\r\n'))],
  ['a checkpoint with a lone surrogate', 'log', ({ bundle }) => set(bundle, 'checkpoint', `\ud800${bundle.checkpoint}`)],
  [
    'a checkpoint without signature',
    'log',
    ({ bundle }) =>
      set(
        bundle,
        'checkpoint',
        onSignature(bundle.checkpoint, () => ''),
      ),
  ],
  [
    'a signature changed',
    'signature',
    ({ bundle }) =>
      set(
        bundle,
        'checkpoint',
        onSignature(bundle.checkpoint, (line) => line.replace(/.{8}==?\n$/, 'AAAAAAA=\n')),
      ),
  ],
  [
    'a signature under another name',
    'signature',
    ({ bundle }) =>
      set(
        bundle,
        'checkpoint',
        onSignature(bundle.checkpoint, (line) => line.replace('— ', '— x')),
      ),
  ],
  ['another format', 'format', ({ bundle }) => set(bundle, 'format', 'mingzheng-disclosure/2')],
  ['no checkpoint', 'format', ({ bundle }) => set(bundle, 'checkpoint', undefined)],
  ['no entries', 'format', ({ bundle }) => set(bundle, 'entries', [])],
  ['a leaf in capitals', 'format', ({ first }) => set(first, 'leaf', `${first.leaf.slice(0, 127)}A`)],
  ['an index that is no whole number', 'format', ({ first }) => set(first, 'index', 1.5)],
  ['an index as text', 'format', ({ first }) => set(first, 'index', '1')],
  ['fields that are no list', 'format', ({ first }) => set(first, 'fields', {})],
];

const onCases: readonly (readonly [string, string | null, Change])[] = [
  ['nothing: a field lawfully erased', null, ({ bundle }) => erase(bundle, 1, '/form/officers/0')],
  [
    'a whole form erased without an entry that says so',
    'case',
    ({ bundle, first }) =>
      first.fields
        .map(pointerOf)
        .filter((p) => p.startsWith('/form'))
        .map((p) => erase(bundle, 0, p)),
  ],
  ['nothing: part of a draft lawfully erased', null, ({ bundle }) => erase(bundle, 1, '/form/draft/facts')],
  ['a field erased that the erasure does not name', 'case', ({ bundle }) => erase(bundle, 1, '/form/officers/1')],
  ['a field erased and its erasure left out', 'case', ({ bundle }) => [erase(bundle, 1, '/form/officers/0'), bundle.entries.pop()]],
  ['a field erased and its reason too', 'case', ({ bundle }) => [erase(bundle, 1, '/form/officers/0'), erase(bundle, -1, '/form/reason')]],
  ['a field left out', 'fields', ({ second }) => second.fields.splice(3, 1)],
  ['an entry left out', 'case', ({ bundle }) => bundle.entries.splice(1, 1)],
  ['the first entry left out', 'case', ({ bundle }) => bundle.entries.shift()],
  ['two entries swapped', 'case', ({ bundle }) => bundle.entries.reverse()],
  ['an entry twice', 'case', ({ bundle, second }) => bundle.entries.splice(1, 0, second)],
  ['another case in the heading', 'case', ({ bundle }) => set(bundle, 'case', 'x')],
  ['another agency in the heading', 'case', ({ bundle }) => set(bundle, 'agency', 'x')],
  ['an erased fingerprint changed', 'fields', ({ bundle }) => set(erase(bundle, 1, '/form/officers/0'), 'sm3', '00'.repeat(32))],
  ['an erased field under another pointer', 'fields', ({ bundle }) => set(erase(bundle, 1, '/form/officers/0'), 'pointer', '/form/zzz')],
  ['the signer erased', 'fields', ({ bundle }) => erase(bundle, 1, '/by')],
  ['the number erased', 'fields', ({ bundle }) => erase(bundle, 1, '/n')],
];

const onProofs: readonly (readonly [string, string | null, Change])[] = [
  ['nothing: one field fewer', null, ({ first }) => first.fields.pop()],
  ['nothing: one entry fewer', null, ({ bundle }) => bundle.entries.pop()],
  ['a SHA-256 path changed', 'fields', ({ field }, seed) => set(field.sha256, 0, flip(field.sha256[0] ?? '', seed % 64))],
  ['an SM3 path changed', 'fields', ({ field }, seed) => set(field.sm3, 0, flip(field.sm3[0] ?? '', seed % 64))],
  ['an SM3 path left out', 'fields', ({ field }) => set(field, 'sm3', [])],
  ['a field of another place', 'fields', ({ field }) => set(field, 'index', field.index + 1)],
  ['a field twice', 'fields', ({ first, field }) => first.fields.push(field)],
  ['a field from another entry', 'fields', ({ first, later }) => set(first.fields, 0, later)],
];

/** Everything hashed, logged and signed in order, but what it says is wrong. */
const forgeries: readonly (readonly [string, string, Parameters<typeof make>[1]])[] = [
  ['a draft digest of other content', 'draft', { content: (e) => (e.n === 1 ? { ...e, draft: '00'.repeat(32) } : e) }],
  [
    'a draft changed after its digest',
    'draft',
    { content: (e) => (e.n === 1 ? { ...e, form: { ...e.form, draft: { facts: '另一事实', fine: 1 } } } : e) },
  ],
  ['an entry dated before the one before', 'case', { content: (e) => (e.n === 2 ? { ...e, at: '2026-03-01T00:00:00.000Z' } : e) }],
  ['a time without milliseconds', 'case', { content: (e) => (e.n === 2 ? { ...e, at: '2026-03-03T01:30:00Z' } : e) }],
  ['a gap in the numbers', 'case', { content: (e) => (e.n === 2 ? { ...e, n: 3 } : e) }],
  ['a wrong leaf before', 'case', { content: (e) => (e.n === 2 ? { ...e, prev: '00'.repeat(64) } : e) }],
  ['an entry of another case', 'case', { content: (e) => (e.n === 2 ? { ...e, case: 'x' } : e) }],
  ['an entry of another agency', 'case', { content: (e) => (e.n === 2 ? { ...e, agency: 'x' } : e) }],
  [
    'a field unknown to the format',
    'fields',
    { fields: (all) => [...all, refield({ ...one(all), pointer: '/x' }, '["/x","AAAAAAAAAAAAAAAAAAAAAA",1]')] },
  ],
  [
    'another version of the format',
    'case',
    { fields: (all) => all.map((f) => (f.pointer === '/v' ? refield(f, (f.data ?? '').replace(/1]$/, '2]')) : f)) },
  ],
  ['no signer at all in the right order', 'case', { fields: (all) => all.filter((f) => f.pointer !== '/at') }],
  [
    'a number written loosely',
    'fields',
    { fields: (all) => all.map((f) => (f.pointer === '/n' ? refield(f, (f.data ?? '').replace(/]$/, '.0]')) : f)) },
  ],
  [
    'a salt of another length',
    'fields',
    { fields: (all) => all.map((f) => (f.pointer === '/by' ? refield(f, '["/by","AAAA","p1"]') : f)) },
  ],
  ['a pointer said twice', 'fields', { fields: (all) => [one(all), ...all] }],
];

/** At least `rounds` of every kind. */
export async function suspects(rounds: number): Promise<Suspect[]> {
  const all: Suspect[] = [];
  for (let seed = 0; seed < rounds; seed += 1) {
    const made = await make(seed);
    const strangerKey = verifierKeyOf(origin, digest('别人的私钥'));
    for (const kind of ['file', 'proof'] as const) {
      const text = JSON.stringify(made[kind]);
      all.push({ title: `${kind} ${seed}: nothing`, text, key: goodKey, fails: null });
      all.push({ title: `${kind} ${seed}: a stranger's key`, text, key: strangerKey, fails: 'signature' });
      all.push({ title: `${kind} ${seed}: no key`, text, key: null, fails: 'signature' });
      all.push({ title: `${kind} ${seed}: half a file`, text: text.slice(0, text.length / 2), key: goodKey, fails: 'format' });
      all.push({ title: `${kind} ${seed}: signed by a stranger`, text: signedAnew(made, kind), key: goodKey, fails: 'signature' });
      for (const [title, fails, change] of [...onBoth, ...(kind === 'file' ? onCases : onProofs)])
        all.push({ title: `${kind} ${seed}: ${title}`, text: changed(text, change, seed), key: goodKey, fails });
    }
    for (const [title, fails, forgery] of forgeries)
      all.push({ title: `forged ${seed}: ${title}`, text: JSON.stringify((await make(seed, forgery)).file), key: goodKey, fails });
  }
  return all;
}

function changed(text: string, change: Change, seed: number): string {
  const bundle = JSON.parse(text) as LooseBundle;
  const first = one(bundle.entries);
  const second = one(bundle.entries.slice(1));
  change({ bundle, first, second, field: one(first.fields), later: one(second.fields) }, seed);
  return JSON.stringify(bundle);
}

/** The same log state, signed under the right name with a key of one's own. */
function signedAnew(made: Made, kind: keyof Made): string {
  const [, size = '', root = ''] = made[kind].checkpoint.split('\n');
  const checkpoint = signCheckpoint(
    { origin, size: Number(size), root: Buffer.from(root, 'base64').subarray() },
    digest('别人的私钥'),
    origin,
  );
  return JSON.stringify({ ...made[kind], checkpoint });
}

/** What lawful erasure leaves of a field. */
function erase(bundle: LooseBundle, n: number, pointer: string): object {
  const { fields } = one(bundle.entries.slice(n));
  const at = fields.findIndex((field) => pointerOf(field) === pointer);
  const { sha256, sm3 } = commitmentsTo(one(fields.slice(at)).data);
  const gone = { pointer, sha256: toHex(sha256), sm3: toHex(sm3) };
  set(fields, at, gone);
  return gone;
}

function pointerOf(field: LooseField): string {
  return field.pointer ?? (JSON.parse(field.data) as string[])[0] ?? '';
}

function one<T>(of: readonly T[]): T {
  const [only] = of;
  if (only === undefined) throw new Error('an example lacks what is to be changed');
  return only;
}
