import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/licence-scenes.ts';

describe('登记延续申请 apply-for-renewal', () => {
  const until = '2028-03-01';

  it('is in time up to the thirtieth working day before the last day (许可法 50, 82)', () => {
    const last = held({ now: '2026-03-02T01:00:00.000Z' }).wait(681);
    expect(last.today).toBe('2028-01-12');
    expect(last.refusals('apply-for-renewal')[0]?.says).toBeUndefined();
    expect(last.act('apply-for-renewal').standing.clocks['renewal-decision']).toMatchObject({ due: until, stopped: null });
  });

  it('is late after it, and the form may not say otherwise', () => {
    const late = held().wait(710);
    expect(late.refusals('apply-for-renewal')[0]?.says).toContain('已经逾期');
    expect(late.refusals('apply-for-renewal', { timely: 'late' })).toEqual([]);
    expect(held().codes('apply-for-renewal', { timely: 'late' })).toContain('LG9');
  });

  it('refuses another last day than the certificate’s, and a licence that is over', () => {
    expect(held().codes('apply-for-renewal', { validUntil: '2030-01-01' })).toContain('LG9');
    expect(held().wait(731).codes('apply-for-renewal', { timely: 'late' })).toContain('LG9');
  });
});
