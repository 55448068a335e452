import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('设立首批管理员 bootstrap', () => {
  it('lets three different people begin an empty register', () => {
    expect(begin('people-register', { people: {} }).act('bootstrap').place('main')).toBe('open');
  });

  it('is refused once anybody is enrolled', () => {
    expect(begin('people-register').codes('bootstrap')).toContain('register-is-empty');
  });

  it('refuses one person in two of the three roles, citing 网络安全法 21', () => {
    const administrators = ['system-admin', 'security-admin', 'audit-admin'].map((role) => ({
      person: 'p',
      name: '示例',
      unit: '示例科',
      role,
    }));
    expect(begin('people-register', { people: {} }).codes('bootstrap', { administrators })).toContain('three-administrators');
  });
});
