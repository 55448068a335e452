import { describe, expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const told = () => untilBefore('notify-supplier', begin('cut-off'));

describe('书面通知供电（民爆供应）单位 notify-supplier', () => {
  it('comes after the unit was told, with the same hour', () => {
    expect(untilAfter('decide-cut-off', begin('cut-off')).codes('notify-supplier')).toContain('place');
    expect(told().codes('notify-supplier')).toEqual([]);
    expect(told().codes('notify-supplier', { startAt: '2026-03-05T09:00' })).toContain('field-is-fact');
  });

  it('has its minute, not before the unit was told', () => {
    expect(told().codes('notify-supplier', { deliveredAt: '2026-03-01T09:00' })).toContain('moment-in-order');
    expect(told().codes('notify-supplier', { deliveredAt: '2036-03-01T09:00' })).toContain('moment-in-order');
  });

  it('is in writing, citing 安法 70', () => {
    expect(told().codes('notify-supplier', { original: false })).toContain('gate');
  });
});
