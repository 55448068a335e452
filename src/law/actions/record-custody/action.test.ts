import { describe, expect, it } from 'vitest';
import { held, lapsed } from '#tests/law/seized.ts';

describe('登记保管、移交 record-custody', () => {
  it('does not give what is detained to a third person, citing 强制法 26', () => {
    expect(held().codes('record-custody')).toEqual([]);
    expect(held().codes('record-custody', { custody: 'third', keeperTold: true })).toContain('custody-lawful');
  });

  it('goes on until everything is given back: keeping is a duty to the end', () => {
    expect(lapsed().codes('record-custody')).toEqual([]);
  });
});
