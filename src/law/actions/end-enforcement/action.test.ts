import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';

describe('终结执行 end-enforcement', () => {
  it('gives up after three years of suspension, where nobody is harmed and the party cannot pay, citing 强制法 39', () => {
    const three = { ground: 'three-years' };
    const suspended = urged().act('suspend-enforcement');
    expect(suspended.wait(1000).codes('end-enforcement', three)).toContain('gate');
    expect(suspended.wait(1100).codes('end-enforcement', three)).toEqual([]);
    expect(suspended.wait(1100).codes('end-enforcement', { ...three, unable: false })).toContain('gate');
    expect(urged().wait(1100).codes('end-enforcement', three)).toContain('gate');
  });

  it('ends on the grounds of 强制法 40, revocation only where there was one', () => {
    expect(urged().act('end-enforcement').place('enforcement')).toBe('finished');
    expect(urged().codes('end-enforcement', { ground: 'revoked' })).toContain('gate');
    expect(urged().act('revoke-decision').codes('end-enforcement', { ground: 'revoked' })).toEqual([]);
  });
});
