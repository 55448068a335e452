import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('登记首次违法改正承诺 record-promise', () => {
  it('rests on a correction made already, citing 处罚法 33', () => {
    expect(untilAfter('approve-filing').codes('record-promise', { correctedOn: '2026-03-30' })).toContain('date-not-in-future');
    expect(untilAfter('approve-filing').refusals('record-promise')).toEqual([]);
  });
});
