import { describe, expect, it } from 'vitest';
import { draft20000 } from '#tests/law/drafts.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('听证告知 notify-hearing', () => {
  it('is offered from 50,000 yuan, citing 处罚法 63 and 渝府令354', () => {
    expect(untilBefore('notify-hearing').refusals('notify-hearing')).toEqual([]);
  });

  it('is not due under it', () => {
    expect(
      untilBefore('submit-for-review')
        .act('conclude-investigation', { draft: draft20000 })
        .act('submit-for-review')
        .act('review-decision')
        .act('notify-penalty')
        .codes('notify-hearing'),
    ).toContain('PG8');
  });
});
