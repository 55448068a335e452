import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('撤回公示 withdraw-disclosure', () => {
  it('says nothing in its reason that may not stand in public', () => {
    const revoked = untilAfter('publish-decision').act('revoke-decision');
    expect(revoked.codes('withdraw-disclosure', { publicReason: '当事人电话13800138000。' })).toContain('copy-shows-no-numbers');
    expect(revoked.codes('withdraw-disclosure', { publicReason: '示例·何经理的陈述不实。' })).toContain('copy-names-no-others');
  });

  it('gives a true reason, citing 处罚法 48', () => {
    expect(untilAfter('publish-decision').codes('withdraw-disclosure')).toContain('gate');
  });

  it('follows the revocation, which leaves it waiting to be withdrawn and lets no other reason be given', () => {
    const revoked = untilAfter('publish-decision').act('revoke-decision');
    expect(revoked.place('disclosure')).toBe('to-withdraw');
    expect(revoked.codes('withdraw-disclosure', { ground: 'expired' })).toContain('gate');
    expect(revoked.act('withdraw-disclosure').place('disclosure')).toBe('withdrawn');
  });

  it('follows a remedy that overturned the decision, whether or not a correction was waiting', () => {
    const overturned = untilAfter('publish-decision')
      .act('redraft-disclosure')
      .act('serve-paper', { paper: 'decision' })
      .act('receive-remedy')
      .act('record-remedy-result', { result: 'revoked' });
    expect(overturned.place('disclosure')).toBe('to-withdraw');
    expect(overturned.act('withdraw-disclosure').place('disclosure')).toBe('withdrawn');
  });
});
