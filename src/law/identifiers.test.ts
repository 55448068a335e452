import { describe, expect, it } from 'vitest';
import { ageOn, birthDateOf, faultOfCitizenId, faultOfUscc, maskCitizenId, sexOf } from './identifiers.ts';

describe('统一社会信用代码 (GB 32100)', () => {
  it('accepts the example of the standard', () => {
    expect(faultOfUscc('91350100M000100Y43')).toBeNull();
  });

  it('finds a wrong character, a wrong letter, a wrong length', () => {
    expect(faultOfUscc('91350100M000100Y44')).toContain('校验码');
    expect(faultOfUscc('91350100M000100Y4O')).toContain('不用 I、O');
    expect(faultOfUscc('91350100M000100Y4')).toContain('17位');
    expect(faultOfUscc('9135O100M000100Y43')).not.toBeNull();
  });
});

describe('公民身份号码 (GB 11643)', () => {
  it('accepts the example of the standard', () => {
    expect(faultOfCitizenId('11010519491231002X', '2026-03-02')).toBeNull();
  });

  it('finds wrong checks, impossible and future births', () => {
    expect(faultOfCitizenId('110105194912310021', '2026-03-02')).toContain('校验码');
    expect(faultOfCitizenId('110105194902300025', '2026-03-02')).toContain('出生日期');
    expect(faultOfCitizenId('110105202612310025', '2026-03-02')).toContain('不可信');
    expect(faultOfCitizenId('11010519491231002x', '2026-03-02')).not.toBeNull();
  });

  it('tells birth, sex and age', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(sexOf('11010519491231002X')).toBe('female');
    expect(ageOn('2012-03-02', '2026-03-01')).toBe(13);
    expect(ageOn('2012-03-02', '2026-03-02')).toBe(14);
    expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
    expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
  });

  it('is masked to region and last four', () => {
    expect(maskCitizenId('11010519491231002X')).toBe('110105********002X');
  });
});
