import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('审批先行登记保存 approve-preservation', () => {
  it('must come before the seizure of evidence, citing 处罚法 56', () => {
    expect(untilBefore('conclude-investigation').act('propose-preservation').act('approve-preservation').place('preservation')).toBe(
      'approved',
    );
  });

  it('ends where the head refuses', () => {
    expect(
      untilBefore('conclude-investigation')
        .act('propose-preservation')
        .act('approve-preservation', { decision: 'refused' })
        .place('preservation'),
    ).toBe('none');
  });
});
