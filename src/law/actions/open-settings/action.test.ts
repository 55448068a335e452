import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('设立设置台账 open-settings', () => {
  it('opens the register, by the principal head', () => {
    expect(begin('settings-register').act('open-settings').place('main')).toBe('open');
    expect(begin('settings-register').codes('open-settings', {}, 'xitong')).toContain('who');
  });
});
