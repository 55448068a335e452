import { describe, expect, it } from 'vitest';
import { amountText, faultOfInstalments, inCapitals, toFen } from './money.ts';

describe('amounts', () => {
  it('are written in capitals as the annex of 支付结算办法 shows', () => {
    expect(inCapitals(60_000)).toBe('陆万元整');
    expect(inCapitals(1_409.5)).toBe('壹仟肆佰零玖元伍角');
    expect(inCapitals(6_007.14)).toBe('陆仟零柒元壹角肆分');
    expect(inCapitals(325.04)).toBe('叁佰贰拾伍元零肆分');
    expect(inCapitals(10)).toBe('壹拾元整');
    expect(inCapitals(0.05)).toBe('伍分');
    expect(inCapitals(100_010_000)).toBe('壹亿零壹万元整');
    expect(inCapitals(0)).toBe('零元整');
    expect(amountText(60_000)).toBe('60000元（大写：陆万元整）');
  });

  it('are whole fen, never fractions', () => {
    expect(toFen(0.29)).toBe(29);
    expect(toFen(1_005)).toBe(100_500);
    for (const amount of [-1, 0.005, Number.NaN, Number.POSITIVE_INFINITY, 1e14]) expect(() => toFen(amount)).toThrow(RangeError);
  });

  it('are paid in parts that add up, one after the other (处罚法 66)', () => {
    const plan = [
      { yuan: 20_000, dueOn: '2026-04-01' },
      { yuan: 40_000, dueOn: '2026-05-01' },
    ];
    expect(faultOfInstalments(60_000, plan)).toBeNull();
    expect(faultOfInstalments(50_000, plan)).toContain('60000元');
    expect(faultOfInstalments(60_000, [...plan].reverse())).toContain('依次');
  });
});
