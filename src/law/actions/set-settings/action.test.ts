import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('核定设置 set-settings', () => {
  it('is for the principal head and is remembered', () => {
    const opened = begin('settings-register').act('open-settings');
    expect(opened.codes('set-settings', {}, 'xitong')).toContain('who');
    expect(opened.act('set-settings').standing.facts['settings']).toEqual({ defenceDays: { value: 5, status: '已核', source: '局务会' } });
  });

  it('refuses shares of discretion in which 从重 begins before 从轻 ends', () => {
    const opened = begin('settings-register').act('open-settings');
    const share = (value: number) => ({ value, status: '待核', source: '示例' });
    expect(opened.codes('set-settings', { settings: { discretionLighterTo: share(71) } })).toEqual(['discretion-shares-ordered']);
    expect(opened.codes('set-settings', { settings: { discretionLighterTo: share(71), discretionHeavierFrom: share(71) } })).toEqual([]);
  });
});
