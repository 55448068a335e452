import { describe, expect, it } from 'vitest';
import { isInForce, matterById, matters } from './index.ts';
import { otherMatters } from './other.ts';

describe('the matters', () => {
  it('are fifty-four penalties and twelve others, each with its own id', () => {
    expect(matters).toHaveLength(54);
    expect(otherMatters).toHaveLength(12);
    expect(new Set([...matters, ...otherMatters].map(({ id }) => id)).size).toBe(66);
  });

  it('have ranges whose least is not above their most, and numbered steps', () => {
    for (const { id, steps } of matters) {
      expect(
        steps.map(({ step }) => step),
        id,
      ).toEqual(steps.map((_, index) => index + 1));
      for (const measure of steps.flatMap(({ measures }) => measures)) {
        if (measure.maxYuan !== undefined) expect(measure.minYuan ?? 0, id).toBeLessThanOrEqual(measure.maxYuan);
        expect(measure.minPercent ?? 0).toBeLessThanOrEqual(measure.maxPercent ?? 0);
        expect(measure.minMultiple ?? 0).toBeLessThanOrEqual(measure.maxMultiple ?? 0);
      }
    }
  });

  it('end where their regulation ends: no 危险化学品安全管理条例 after 30 April 2026', () => {
    const lawsOn = (date: string) => matters.filter((matter) => isInForce(matter, date)).map(({ basis }) => basis.law);
    expect(lawsOn('2026-04-30')).toContain('HAZ2013');
    expect(lawsOn('2026-05-01')).not.toContain('HAZ2013');
    expect(lawsOn('2021-08-31')).not.toContain('WSL2021');
  });

  it('fine training failures up to 100,000 yuan at once, and up to 200,000 once overdue (安全生产法 97)', () => {
    const matter = matterById('CF-WSL-097-3');
    expect(matter?.steps[0]?.measures[0]).toMatchObject({ minYuan: null, maxYuan: 100_000 });
    expect(matter?.steps[1]?.measures[1]).toMatchObject({ minYuan: 100_000, maxYuan: 200_000 });
  });
});
