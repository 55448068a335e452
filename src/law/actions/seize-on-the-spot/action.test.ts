import { describe, expect, it } from 'vitest';
import { fireworks, storeroom } from '#tests/law/procedures/seizure.ts';
import { opened, taken } from '#tests/law/seized.ts';

describe('情况紧急当场实施 seize-on-the-spot', () => {
  it('starts twenty-four hours for the approval, citing 强制法 19', () => {
    expect(taken().standing.clocks['belated-approval']).toMatchObject({ stopped: null });
    expect(taken().place('approval')).toBe('urgent');
  });

  it('asks for all that any measure asks for: certificates, notice, reasons, witness', () => {
    const codes = (changes: object) =>
      opened()
        .refusals('seize-on-the-spot', { items: [fireworks], ...changes })
        .map(({ articles }) => articles[0]?.item);
    expect(codes({ certificatesShown: false })).toEqual([3]);
    expect(codes({ partyNotified: false })).toEqual([4]);
    expect(codes({ told: false })).toEqual([5]);
    expect(codes({ signature: 'absent', handedOver: 'absent' })).toEqual([9]);
    expect(codes({ signature: 'absent', handedOver: 'absent', witness: '示例·邻居' })).toEqual([]);
  });

  it('ends by itself where nobody approves: release is due, and nothing else may be done', () => {
    const late = taken().wait(1);
    for (const action of ['commission-appraisal', 'propose-seizure']) expect(late.codes(action)).toContain('nothing-lapsed');
    expect(late.codes('release-seizure')).toEqual([]);
    expect(taken().codes('release-seizure')).toContain('gate');
  });

  it('takes no more than thirty days', () => {
    expect(opened().codes('seize-on-the-spot', { items: [storeroom], until: '2026-04-02' })).toContain('term-lawful');
  });
});
