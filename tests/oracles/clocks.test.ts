import { describe, expect, it } from 'vitest';
import { compareClocks } from './clocks.ts';
import { compareFigures } from './figures.ts';

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
});
