import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const reviewed = () => untilBefore('decide-cut-off', begin('cut-off'));

describe('批准停止供电、停止供应民用爆炸物品 decide-cut-off', () => {
  it('is the principal head’s and nobody else’s, citing 安法 70', () => {
    expect(reviewed().codes('decide-cut-off', {}, 'fen')).toContain('who');
    expect(reviewed().codes('decide-cut-off', {}, 'ju')).toEqual([]);
  });

  it('is refused before review passed this very draft', () => {
    expect(untilBefore('submit-for-review', begin('cut-off')).codes('decide-cut-off')).toContain('PG9');
    const { draft } = reviewed().standing.facts as { draft: object };
    expect(reviewed().codes('decide-cut-off', { draft: { ...draft, startAt: '2026-03-05T09:00' } })).toContain('PG9');
  });

  it('starts the twenty-four hours back from the cut', () => {
    expect(reviewed().act('decide-cut-off').standing.clocks['unit-notice']?.started).toBe('2026-03-05T02:00:00.000Z');
  });
});
