import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('撤销或者变更决定 revoke-decision', () => {
  it('starts three working days to withdraw what was published, citing 处罚法 48', () => {
    expect(untilAfter('archive-case').act('revoke-decision').standing.clocks['withdrawal']?.stopped).toBe(null);
  });

  it('is for the principal head', () => {
    expect(untilAfter('archive-case').codes('revoke-decision', {}, 'fen')).toContain('who');
  });

  it('keeps an unpublished decision from being published', () => {
    expect(untilAfter('decide-penalty').act('revoke-decision').place('disclosure')).toBe('exempt');
  });
});
