import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('设立裁量基准台账 open-discretion-register', () => {
  it('opens the register, by legal review or the principal head', () => {
    expect(begin('discretion-register').act('open-discretion-register').place('main')).toBe('open');
    expect(begin('discretion-register').refusals('open-discretion-register', {}, 'ju')).toEqual([]);
    expect(begin('discretion-register').codes('open-discretion-register', {}, 'zhang')).toContain('who');
  });
});
