import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('撤销案件 dismiss-case', () => {
  it('ends an unproved case, citing 处罚法 57', () => {
    expect(untilBefore('conclude-investigation').act('dismiss-case').place('main')).toBe('case-dismissed');
  });

  it('waits for preserved evidence', () => {
    expect(
      untilBefore('conclude-investigation')
        .act('propose-preservation')
        .act('approve-preservation')
        .act('preserve-evidence')
        .codes('dismiss-case'),
    ).toContain('place');
  });
});
