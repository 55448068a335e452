import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('先行登记保存证据 preserve-evidence', () => {
  it('is refused before the head approved, citing 处罚法 56', () => {
    expect(untilBefore('conclude-investigation').act('propose-preservation').codes('preserve-evidence')).toContain('place');
  });

  it('starts seven working days', () => {
    expect(
      untilBefore('conclude-investigation').act('propose-preservation').act('approve-preservation').act('preserve-evidence').standing
        .clocks['preservation']?.stopped,
    ).toBe(null);
  });
});
