import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('提请处理先行登记保存的证据 propose-preserved-disposal', () => {
  it('waits until something is preserved', () => {
    const approved = untilAfter('approve-filing').act('propose-preservation').act('approve-preservation');
    expect(approved.codes('propose-preserved-disposal')).toContain('place');
    expect(approved.act('preserve-evidence').act('propose-preserved-disposal').place('preservation')).toBe('disposal-proposed');
  });
});
