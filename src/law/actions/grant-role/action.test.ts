import { describe, expect, it } from 'vitest';
import { nothingYet } from '../../standing.ts';
import { begin } from '#tests/law/scene.ts';

describe('授予岗位 grant-role', () => {
  it('is not for whoever enrols people, citing 网络安全法 21', () => {
    expect(opened().codes('grant-role', {}, 'xitong')).toContain('granted-by-other');
  });

  it('refuses a role to oneself', () => {
    expect(opened().codes('grant-role', { person: 'anquan' })).toContain('granted-by-other');
  });

  it('refuses a case role to an administrator and an administrator’s to an officer', () => {
    expect(opened().codes('grant-role', { person: 'shenji', role: 'officer' })).toContain('roles-separate');
    expect(opened().codes('grant-role', { person: 'zhang', role: 'system-admin' })).toContain('roles-separate');
    expect(opened().codes('grant-role', { person: 'xitong', role: 'audit-admin' })).toContain('roles-separate');
  });

  it('refuses a role for days that are over', () => {
    expect(opened().codes('grant-role', { from: '2026-01-01' })).toContain('begins-not-earlier');
  });

  it('grants another case role', () => {
    expect(opened().refusals('grant-role')).toEqual([]);
  });
});

/** A register in use; its own first entry is another test's matter. */
function opened() {
  return begin('people-register', { standing: { ...nothingYet, n: 1, places: { main: 'open' } } });
}
