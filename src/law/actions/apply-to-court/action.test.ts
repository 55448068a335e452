import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';

describe('申请法院强制执行 apply-to-court', () => {
  it('is refused while the party may still sue, citing 强制法 53', () => {
    expect(urged().codes('apply-to-court')).toContain('enforcement-window-open');
  });

  it('is open after that, for three months', () => {
    expect(urged().wait(100).refusals('apply-to-court')).toEqual([]);
  });

  it('is refused when they are over', () => {
    expect(urged().wait(250).codes('apply-to-court')).toContain('enforcement-window-open');
  });

  it('carries a head’s signature, citing 强制法 55', () => {
    expect(urged().wait(100).codes('apply-to-court', { signedBy: 'zhang' })).toContain('head-signs');
  });
});
