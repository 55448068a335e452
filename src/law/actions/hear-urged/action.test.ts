import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const urged = () => untilBefore('hear-urged', begin('cut-off'));

describe('听取催告后的陈述、申辩 hear-urged', () => {
  it('ends the matter where what was said is right, citing 强制法 36', () => {
    const right = urged().act('hear-urged', { result: 'adopted' });
    expect(right.wait(3).codes('propose-cut-off')).toContain('urging-over');
    expect(right.codes('drop-cut-off', { ground: 'adopted' })).toEqual([]);
  });

  it('lets it go on where it is not', () => {
    expect(urged().act('hear-urged').wait(2).codes('propose-cut-off')).toEqual([]);
  });
});
