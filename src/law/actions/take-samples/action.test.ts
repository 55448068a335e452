import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('抽样取证 take-samples', () => {
  it('makes evidence in an investigation, citing 处罚法 56', () => {
    expect(untilAfter('approve-filing').refusals('take-samples')).toEqual([]);
    expect(untilAfter('register-clue').codes('take-samples')).toContain('place');
  });

  it('wants a witness where the party is not there', () => {
    expect(untilAfter('approve-filing').codes('take-samples', { signature: 'absent' })).toContain('gate');
  });
});
