import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('设立法规台账 open-laws', () => {
  it('opens the register, by a reviewer and nobody else', () => {
    expect(begin('law-register').act('open-laws').place('main')).toBe('open');
    expect(begin('law-register').codes('open-laws', {}, 'zhang')).toContain('who');
  });
});
