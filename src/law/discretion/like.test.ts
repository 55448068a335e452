import { describe, expect, it } from 'vitest';
import { comparable, distributionOf, isOutlier } from './like.ts';

describe('like cases', () => {
  it('have a least, a median and a most', () => {
    expect(distributionOf([])).toBeNull();
    expect(distributionOf([30_000])).toEqual({ count: 1, least: 30_000, median: 30_000, most: 30_000 });
    expect(distributionOf([50_000, 20_000])).toEqual({ count: 2, least: 20_000, median: 35_000, most: 50_000 });
    expect(distributionOf([50_000, 20_000, 30_000])).toMatchObject({ median: 30_000 });
  });

  it('make an outlier of what lies outside three or more', () => {
    expect(isOutlier(90_000, distributionOf([20_000, 30_000]))).toBe(false);
    expect(isOutlier(50_001, distributionOf([50_000, 20_000, 30_000]))).toBe(true);
    expect(isOutlier(19_999, distributionOf([50_000, 20_000, 30_000]))).toBe(true);
    expect(isOutlier(50_000, distributionOf([50_000, 20_000, 30_000]))).toBe(false);
  });

  it('are compared by the share of their base where the fine is one', () => {
    expect(comparable(60_000, null)).toBe(60_000);
    expect(comparable(60_000, 150_000)).toBe(40);
  });
});
