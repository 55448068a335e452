import { describe, expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('核实履行决定、消除隐患情况 verify-removal', () => {
  it('makes restoration due at once, citing 安法 70', () => {
    expect(untilAfter('verify-removal', begin('cut-off')).place('main')).toBe('restore-due');
  });

  it('ends what was not yet carried out', () => {
    expect(untilAfter('decide-cut-off', begin('cut-off')).act('verify-removal').place('main')).toBe('dropped');
  });

  it('leaves it as it is where nothing was done', () => {
    const dark = untilBefore('verify-removal', begin('cut-off'));
    expect(dark.act('verify-removal', { result: 'refused' }).place('main')).toBe('in-effect');
    expect(dark.codes('verify-removal', { certificatesShown: false })).toContain('gate');
  });
});
