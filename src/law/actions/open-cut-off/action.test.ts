import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('登记拒不执行停产停业等决定 open-cut-off', () => {
  it('is not for an entrusted body', () => {
    expect(begin('cut-off').codes('open-cut-off', { capacity: 'entrusted' })).toContain('gate');
  });

  it('opens the case', () => {
    expect(untilAfter('open-cut-off', begin('cut-off')).place('main')).toBe('registered');
  });
});
