import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const collected = untilAfter('impose-on-the-spot', begin('summary-penalty')).act('collect-on-the-spot');

describe('上交当场收缴的罚款 hand-in-fine', () => {
  it('is due in two working days, and asks for the reason after that, citing 处罚法 71', () => {
    expect(collected.wait(2).codes('hand-in-fine')).toEqual([]);
    expect(collected.wait(3).codes('hand-in-fine')).toEqual(['gate']);
    expect(collected.wait(3).codes('hand-in-fine', { lateReason: '道路中断' })).toEqual([]);
  });

  it('hands in all of it, to somebody else', () => {
    expect(collected.codes('hand-in-fine', { amount: 1_000 })).toEqual(['collects-the-fine']);
    expect(collected.codes('hand-in-fine', { receivedBy: 'zhang' })).toEqual(['received-by-other']);
  });
});
