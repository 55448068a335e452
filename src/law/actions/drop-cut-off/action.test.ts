import { describe, expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('决定不采取停止供应措施 drop-cut-off', () => {
  it('ends what was not carried out', () => {
    expect(untilAfter('decide-cut-off', begin('cut-off')).act('drop-cut-off').codes('archive-case')).toEqual([]);
    expect(untilBefore('verify-removal', begin('cut-off')).codes('drop-cut-off')).toContain('place');
  });
});
