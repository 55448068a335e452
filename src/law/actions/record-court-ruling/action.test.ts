import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('登记法院裁定和执行结果 record-court-ruling', () => {
  it('grants before it ends', () => {
    expect(urged().wait(100).act('apply-to-court').codes('record-court-ruling', { result: 'finished' })).toContain('gate');
  });

  it('leads to the end of the execution', () => {
    expect(
      urged()
        .wait(100)
        .act('apply-to-court')
        .act('record-court-ruling')
        .act('record-court-ruling', { result: 'finished' })
        .place('enforcement'),
    ).toBe('finished');
  });
});

/** Served on 2 March, urged a hundred days later: the party may sue until 2 September. */
function urged() {
  return untilBefore('record-payment')
    .wait(100)
    .act('urge-enforcement', { remedyEndsOn: '2026-09-02' })
    .act('serve-paper', { paper: 'enforcement-urging' });
}
