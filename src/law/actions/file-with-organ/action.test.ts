import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const imposed = untilAfter('impose-on-the-spot', begin('summary-penalty'));

describe('报机关备案 file-with-organ', () => {
  it('stops its clock, citing 处罚法 52', () => {
    expect(imposed.standing.clocks['filing']?.stopped).toBe(null);
    expect(imposed.act('file-with-organ').standing.clocks['filing']?.stopped).toBe('2026-03-02');
  });

  it('is received by somebody else than the two officers', () => {
    expect(imposed.codes('file-with-organ', { receivedBy: 'li' })).toContain('received-by-other');
  });

  it('comes before the file is put away', () => {
    const paid = imposed.act('record-payment', { amount: 2_000, paidTotal: 2_000 });
    expect(paid.codes('archive-case')).toContain('place');
  });
});
