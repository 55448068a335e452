import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('转为普通程序 turn-to-ordinary', () => {
  it('ends the case on the spot', () => {
    expect(untilAfter('tell-and-hear', begin('summary-penalty')).act('turn-to-ordinary').place('main')).toBe('turned');
  });

  it('is the way to decide anew once the penalty on the spot was revoked, and only then', () => {
    const imposed = untilAfter('impose-on-the-spot', begin('summary-penalty'));
    expect(imposed.codes('turn-to-ordinary', { ground: 'redo' })).toContain('place');
    expect(imposed.act('revoke-decision').codes('turn-to-ordinary', { ground: 'redo' })).toContain('gate');
    expect(imposed.act('revoke-decision', { afterwards: 'redo' }).act('turn-to-ordinary', { ground: 'redo' }).place('main')).toBe('turned');
  });
});
