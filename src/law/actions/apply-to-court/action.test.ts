import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

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

/** Served on 2 March, urged a hundred days later: the party may sue until 2 September. */
function urged() {
  return untilBefore('record-payment')
    .wait(100)
    .act('urge-enforcement', { remedyEndsOn: '2026-09-02' })
    .act('serve-paper', { paper: 'enforcement-urging' });
}
