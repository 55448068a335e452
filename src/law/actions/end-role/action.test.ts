import { describe, expect, it } from 'vitest';
import { nothingYet } from '../../standing.ts';
import { begin } from '#tests/law/scene.ts';

describe('解除岗位 end-role', () => {
  it('ends a role that is held', () => {
    expect(opened().refusals('end-role')).toEqual([]);
    expect(opened().codes('end-role', { role: 'reviewer' })).toContain('role-is-held');
  });

  it('refuses to end it for days on which it was used', () => {
    expect(opened().codes('end-role', { to: '2026-01-01' })).toContain('ends-not-earlier');
  });

  it('keeps the last security administrator', () => {
    expect(opened().codes('end-role', { person: 'anquan', role: 'security-admin' })).toContain('security-admin-remains');
  });
});

/** A register in use; its own first entry is another test's matter. */
function opened() {
  return begin('people-register', { standing: { ...nothingYet, n: 1, places: { main: 'open' } } });
}
