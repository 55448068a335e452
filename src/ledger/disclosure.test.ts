import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseFields, LedgerProblem, sealEntry, verifyDisclosure } from './index.ts';

function sealed(items: number) {
  const form = Object.fromEntries(Array.from({ length: items }, (_, at) => [`f${at}`, `示例 ${at}`]));
  const { fields } = sealEntry(
    {
      agency: 'example-yjj',
      case: 'c',
      n: 0,
      prev: null,
      procedure: 'p',
      action: 'a',
      at: '2026-03-02T01:30:00.000Z',
      by: 'p1',
      id: 'i',
      draft: null,
      form,
      papers: [],
      files: [],
    },
    () => randomBytes(16),
  );
  return fields;
}

describe('a disclosure', () => {
  it('proves any choice of fields and shows nothing of the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.boolean()), (items, choices) => {
        const fields = sealed(items);
        const chosen = fields.filter(() => choices.next().value === true);
        const disclosure = discloseFields(
          fields,
          chosen.map(({ pointer }) => pointer),
        );
        expect(verifyDisclosure(disclosure).map(({ pointer }) => pointer)).toEqual(chosen.map(({ pointer }) => pointer));
        const text = JSON.stringify(disclosure);
        for (const field of fields) if (!chosen.includes(field)) expect(text).not.toContain(JSON.stringify(field.data));
      }),
      { numRuns: 40 },
    );
  });

  it('still proves a field when others were erased, and cannot show an erased one', () => {
    const fields = sealed(9).map((field) => (field.pointer === '/form/f3' ? { ...field, data: null } : field));
    expect(verifyDisclosure(discloseFields(fields, ['/form/f4']))).toEqual([{ pointer: '/form/f4', value: '示例 4' }]);
    expect(() => discloseFields(fields, ['/form/f3'])).toThrow(LedgerProblem);
    expect(() => discloseFields(fields, ['/form/none'])).toThrow(LedgerProblem);
  });

  it('fails for another value, another place, another path or another leaf', () => {
    const disclosure = discloseFields(sealed(9), ['/form/f1', '/form/f2']);
    const [field, other] = disclosure.fields;
    if (!field || !other) throw new Error('no fields');
    const wrong = [
      { ...field, data: field.data.replace('示例', '样例') },
      { ...field, index: field.index + 1 },
      { ...field, sha256: other.sha256 },
      { ...field, sm3: [...field.sm3].reverse() },
      { ...field, sm3: [] },
    ];
    for (const bad of wrong) expect(() => verifyDisclosure({ ...disclosure, fields: [bad] })).toThrow(LedgerProblem);
    expect(() => verifyDisclosure({ ...disclosure, fields: [other, field] })).toThrow('次序');
    expect(() => verifyDisclosure({ ...disclosure, leaf: '00'.repeat(64) })).toThrow('叶值');
    expect(() => verifyDisclosure({ ...disclosure, leaf: '00' })).toThrow('64');
  });
});
