import { describe, expect, it } from 'vitest';
import { compareVerdicts } from './verdicts.ts';

describe('three verifiers written apart', () => {
  it('give the same verdict on every bundle, good or tampered with, and find what was done to it', async () => {
    const { cases, good, mismatches } = await compareVerdicts(3);
    expect(mismatches).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(200);
    expect(good).toBeGreaterThanOrEqual(15);
  }, 300_000);
});
