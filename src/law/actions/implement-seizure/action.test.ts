import { describe, expect, it } from 'vitest';
import { fireworks, smallDraft, storeroom } from '#tests/law/procedures/seizure.ts';
import { held, opened } from '#tests/law/seized.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const approved = () => untilBefore('implement-seizure', begin('seizure'));
const small = () =>
  opened()
    .act('propose-seizure', { draft: { ...smallDraft, days: 10 } })
    .act('approve-seizure');

describe('实施查封、扣押 implement-seizure', () => {
  it('is refused before it is approved, citing 强制法 18', () => {
    expect(opened().codes('implement-seizure')).toContain('place');
    expect(opened().act('propose-seizure').codes('implement-seizure')).toContain('place');
    expect(approved().codes('implement-seizure')).toEqual([]);
  });

  it('stays within what was approved, citing 强制法 61 and 62', () => {
    expect(approved().codes('implement-seizure', { items: [{ ...fireworks, quantity: 41 }] })).toContain('within-approved-scope');
    expect(approved().codes('implement-seizure', { items: [{ ...fireworks, name: '爆竹' }] })).toContain('within-approved-scope');
    expect(approved().codes('implement-seizure', { items: [storeroom] })).toEqual([]);
  });

  it('takes thirty days at most, and no more than approved, citing 强制法 25', () => {
    expect(approved().codes('implement-seizure', { until: '2026-04-01' })).toEqual([]);
    expect(approved().codes('implement-seizure', { until: '2026-04-02' })).toContain('term-lawful');
    expect(small().codes('implement-seizure', { until: '2026-03-13' })).toContain('term-lawful');
    expect(small().codes('implement-seizure', { until: '2026-03-12' })).toEqual([]);
  });

  it('hands the decision over there and then, unless the party is absent', () => {
    expect(approved().codes('implement-seizure', { handedOver: 'absent' })).toContain('gate');
    const absent = { handedOver: 'absent', signature: 'absent', witness: '示例·邻居' };
    expect(approved().act('implement-seizure', absent).place('decision-service')).toBe('due');
    expect(held().place('decision-service')).toBe('served');
  });

  it('is recorded throughout, or says in writing why not, citing the bureau’s own rules', () => {
    expect(approved().refusals('implement-seizure', { recordings: null })[0]?.articles).toEqual([{ law: 'SEED28', article: '5' }]);
    expect(approved().codes('implement-seizure', { recordings: null, recordingFailure: '设备断电，已书面说明。' })).toEqual([]);
  });

  it('lets a third person keep only what is sealed, and told, citing 强制法 26', () => {
    expect(approved().codes('implement-seizure', { custody: 'third', keeperTold: true })).toContain('custody-lawful');
    expect(approved().codes('implement-seizure', { custody: 'third', items: [storeroom] })).toContain('custody-lawful');
    expect(approved().codes('implement-seizure', { custody: 'third', items: [storeroom], keeperTold: true })).toEqual([]);
  });

  it('is not written down afterwards', () => {
    expect(approved().codes('implement-seizure', { from: '2026-03-01T10:00', to: '2026-03-01T11:00' })).toContain('date-is-today');
  });
});
