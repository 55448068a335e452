import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('撤回公示 withdraw-disclosure', () => {
  it('gives a true reason, citing 处罚法 48', () => {
    expect(untilAfter('publish-decision').codes('withdraw-disclosure')).toContain('gate');
  });

  it('follows the revocation', () => {
    expect(untilAfter('publish-decision').act('revoke-decision').act('withdraw-disclosure').place('disclosure')).toBe('withdrawn');
  });
});
