import { describe, expect, it } from 'vitest';
import { compareClocks } from './clocks.ts';
import { compareFigures } from './figures.ts';
import { compareMatters } from './matters.ts';

describe('second opinions written from the articles', () => {
  it('agree with every clock, over month ends, leap days, holidays, working weekends and pauses', () => {
    const { cases, mismatches } = compareClocks();
    expect(cases).toBeGreaterThan(5000);
    expect(mismatches).toEqual([]);
  });

  it('agree with every amount in capitals, check character and surcharge', () => {
    for (const { cases, mismatches } of compareFigures()) {
      expect(cases).toBeGreaterThanOrEqual(500);
      expect(mismatches).toEqual([]);
    }
  });

  it('agree with every matter, and with every range and grade of discretion that follows from them', () => {
    const compared = compareMatters();
    expect(compared.map(({ oracle, cases }) => [oracle, cases])).toEqual([
      ['matters', 66],
      ['discretion-ranges', 8280],
      ['discretion-grades', 2187],
    ]);
    for (const { mismatches } of compared) expect(mismatches).toEqual([]);
  });
});
