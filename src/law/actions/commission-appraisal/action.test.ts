import { describe, expect, it } from 'vitest';
import { held, lapsed } from '#tests/law/seized.ts';

const days = (from: string, until: string) => ({ from, until });

describe('委托检测、检验、技术鉴定 commission-appraisal', () => {
  it('keeps its days out of the term, and only those it fixed, citing 强制法 25', () => {
    const appraised = held().act('commission-appraisal', days('2026-03-02', '2026-03-12'));
    expect(appraised.wait(40).codes('report-release-ground')).toEqual([]);
    expect(appraised.wait(40).codes('propose-disposal')).toEqual([]);
    expect(appraised.wait(41).codes('propose-disposal')).toContain('nothing-lapsed');
  });

  it('does not go on for ever where no opinion comes', () => {
    expect(held().act('commission-appraisal').wait(60).codes('release-seizure')).toEqual([]);
  });

  it('is not dated back, and has an end', () => {
    expect(held().codes('commission-appraisal', days('2026-03-01', '2026-03-12'))).toContain('date-not-past');
    expect(held().codes('commission-appraisal', days('2026-03-02', '2026-03-02'))).toContain('days-in-order');
  });

  it('is about what is held', () => {
    expect(held().codes('commission-appraisal', { items: [3] })).toContain('items-held');
  });

  it('comes too late once release is due', () => {
    expect(lapsed().codes('commission-appraisal')).toContain('nothing-lapsed');
  });
});
