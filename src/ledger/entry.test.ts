import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { draftDigest, type EntryContent, leafOf, openEntry, sealEntry } from './entry.ts';
import { byPointer } from './fields.ts';
import { erasedText } from './papers.ts';
import type { JsonObject } from './json.ts';

const salt = () => randomBytes(16);
const entry: EntryContent = {
  agency: 'example-yjj',
  case: '5f0c6c52-6f0a-4b43-9d3f-0d6a0d3f1a11',
  n: 3,
  prev: 'ab'.repeat(64),
  procedure: 'cd'.repeat(32),
  action: 'collect-evidence',
  at: '2026-03-02T01:30:00.000Z',
  by: 'p1',
  id: '0e9a5a5e-3b45-4d5e-9f1f-6b6f6f6f6f6f',
  draft: null,
  form: { officers: ['p1', 'p2'], note: '示例', nothing: {}, none: [], 'a/b~c': null, deep: [[1, [true]], { x: -1.5e-7 }] },
  papers: [{ template: 't', title: '现场检查记录', number: null, sha256: 'aa', sm3: 'bb', pages: 2, bytes: 31_000 }],
  files: [{ name: '照片.jpg', type: 'image/jpeg', sha256: 'cc', sm3: 'dd', bytes: 5 }],
};

// JSON.stringify(-0) is 0 (RFC 8785 §3.2.2.3), so -0 is not told apart.
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);
const key = fc
  .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', '', '/', '~1', '01', '-1'))
  .filter((text) => !/^(0|[1-9]\d*)$/.test(text) && !text.includes('\0'));
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 12 }), tie('object')),
  object: fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((members) => Object.fromEntries(members)),
}));
const form = fc.array(fc.tuple(key, json), { maxLength: 8 }).map((members) => Object.fromEntries(members) as JsonObject);

describe('an entry', () => {
  it('is read back exactly as it was sealed, whatever its form', () => {
    fc.assert(
      fc.property(form, (given) => {
        const content = { ...entry, form: given };
        expect(canonical(openEntry(sealEntry(content, salt).fields))).toBe(canonical(content));
      }),
      { numRuns: 500 },
    );
  });

  it('has a leaf of the RFC 6962 root in SHA-256 followed by the one in SM3, computed here from its data alone', () => {
    const { fields, leaf } = sealEntry(entry, salt);
    const tree = (algorithm: string, leaves: Buffer[]): Buffer => {
      if (leaves.length === 1) return leaves[0] ?? Buffer.alloc(0);
      const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
      return createHash(algorithm)
        .update('\x01')
        .update(tree(algorithm, leaves.slice(0, k)))
        .update(tree(algorithm, leaves.slice(k)))
        .digest();
    };
    const root = (algorithm: string) =>
      tree(
        algorithm,
        fields.map(({ data }) => createHash(algorithm).update('\0').update(data).digest()),
      );
    expect(Buffer.from(leaf)).toEqual(Buffer.concat([root('sha256'), root('sm3')]));
  });

  it('keeps its fields in the order of the UTF-8 bytes of their pointers', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const ours = texts.map((pointer) => ({ pointer })).sort(byPointer);
        const bytes = [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(ours.map(({ pointer }) => pointer)).toEqual(bytes);
      }),
    );
  });

  it('asks for one salt per field and never shows the same commitment twice', () => {
    const { fields } = sealEntry({ ...entry, form: { a: 'x', b: 'x' } }, salt);
    const again = sealEntry({ ...entry, form: { a: 'x', b: 'x' } }, salt);
    const commitments = [...fields, ...again.fields].map((field) => Buffer.from(field.sha256).toString('hex'));
    expect(new Set(commitments).size).toBe(commitments.length);
  });

  it('keeps its shape when fields were erased', () => {
    const { fields } = sealEntry(entry, salt);
    const erased = ['/form/officers/0', '/form/note', '/files/0/name', '/papers/0/pages'];
    const left = fields.filter(({ pointer }) => !erased.includes(pointer));
    const opened = openEntry(left, erased);
    expect(opened.form).toEqual({ ...entry.form, officers: [null, 'p2'], note: null });
    expect(opened.files[0]).toEqual({ ...entry.files[0], name: erasedText });
    expect(opened.papers[0]).toEqual({ ...entry.papers[0], pages: 0 });
  });

  const refusals: readonly (readonly [string, () => unknown])[] = [
    ['a name that reads as a place in a list', () => sealEntry({ ...entry, form: { a: { 0: 'x' } } }, salt)],
    ['the character U+0000 in a value', () => sealEntry({ ...entry, form: { a: 'x\0' } }, salt)],
    ['the character U+0000 in a name', () => sealEntry({ ...entry, form: { 'x\0': 1 } }, salt)],
    ['a lone surrogate', () => sealEntry({ ...entry, form: { a: '\ud800' } }, salt)],
    ['a number that is not finite', () => sealEntry({ ...entry, form: { a: Number.NaN } }, salt)],
    ['undefined', () => sealEntry({ ...entry, form: { a: undefined } as unknown as JsonObject }, salt)],
    ['a hole in a list', () => sealEntry({ ...entry, form: { a: new Array(2) } }, salt)],
    ['a date', () => sealEntry({ ...entry, form: { a: new Date(0) } as unknown as JsonObject }, salt)],
    ['a short salt', () => sealEntry(entry, () => randomBytes(15))],
    ['a first entry with one before it', () => sealEntry({ ...entry, n: 0 }, salt)],
    ['a later entry with none before it', () => sealEntry({ ...entry, prev: null }, salt)],
    ['a field said twice', () => openEntry([...sealed(), ...sealed().slice(0, 1)])],
    ['a missing field', () => openEntry(sealed().filter(({ pointer }) => pointer !== '/by'))],
    ['a field format 1 does not know', () => openEntry([...sealed(), { pointer: '/x', data: sealedX }])],
    [
      'data under another pointer',
      () => openEntry(sealed().map((field) => (field.pointer === '/by' ? { ...field, pointer: '/id' } : field))),
    ],
    ['data that is not canonical', () => openEntry(sealed().map(({ pointer, data }) => ({ pointer, data: data.replace(',', ', ') })))],
    [
      'a paper with a name nobody reads',
      () => openEntry([...sealed(), { pointer: '/papers/0/x', data: sealedX.replace('/x', '/papers/0/x') }]),
    ],
  ];
  const sealedX = '["/x","AAAAAAAAAAAAAAAAAAAAAA",1]';
  const sealed = () => sealEntry(entry, salt).fields;
  it.each(refusals)('refuses %s', (_, work) => expect(work).toThrow(/[\u4e00-\u9fff]/));

  it('changes its leaf with any bit of any field', () => {
    const { fields, leaf } = sealEntry(entry, salt);
    for (const [at, field] of fields.entries()) {
      const flipped = field.sha256.slice();
      flipped[at % 32] = (flipped[at % 32] ?? 0) ^ (1 << (at % 8));
      expect(leafOf(fields.map((other, index) => (index === at ? { ...other, sha256: flipped } : other)))).not.toEqual(leaf);
    }
  });
});

describe('canonical bytes', () => {
  it('are those of another implementation of RFC 8785', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the examples of RFC 8785', () => {
    const literals =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonical(JSON.parse(literals))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const sorted = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(sorted)) as object).length).toBe(7);
    expect(canonical(sorted).match(/:"[A-Z][a-z]+/g)).toEqual([
      ':"Carriage',
      ':"One',
      ':"Control',
      ':"Latin',
      ':"Euro',
      ':"Emoji',
      ':"Hebrew',
    ]);
  });

  it('give a draft a digest that one character changes', () => {
    const draft = { fine: 30_000, facts: '示例' };
    expect(draftDigest(draft)).toBe(createHash('sha256').update('{"facts":"示例","fine":30000}').digest('hex'));
    expect(draftDigest({ ...draft, facts: '示例。' })).not.toBe(draftDigest(draft));
  });
});
