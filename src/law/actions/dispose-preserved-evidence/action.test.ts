import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('处理先行登记保存的证据 dispose-preserved-evidence', () => {
  it('is due within seven working days', () => {
    expect(
      untilBefore('conclude-investigation')
        .act('propose-preservation')
        .act('approve-preservation')
        .act('preserve-evidence')
        .act('dispose-preserved-evidence')
        .place('preservation'),
    ).toBe('disposed');
  });

  it('asks for the reason after that', () => {
    expect(
      untilBefore('conclude-investigation')
        .act('propose-preservation')
        .act('approve-preservation')
        .act('preserve-evidence')
        .wait(20)
        .codes('dispose-preserved-evidence'),
    ).toContain('gate');
  });
});
