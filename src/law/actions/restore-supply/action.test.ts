import { describe, expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const dark = () => untilBefore('verify-removal', begin('cut-off'));

describe('决定恢复供电、恢复供应民用爆炸物品 restore-supply', () => {
  it('follows what two officers found, or a new danger', () => {
    expect(dark().codes('restore-supply')).toContain('gate');
    expect(dark().codes('restore-supply', { ground: 'unsafe' })).toEqual([]);
    expect(untilAfter('verify-removal', begin('cut-off')).codes('restore-supply')).toEqual([]);
  });

  it('is due when the decision is undone', () => {
    const undone = dark().act('revoke-decision');
    expect(undone.place('main')).toBe('restore-due');
    expect(undone.codes('restore-supply', { ground: 'undone' })).toEqual([]);
  });
});
