import { describe, expect, it } from 'vitest';
import { draftOfNone } from '#tests/law/drafts.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('作出不予行政处罚决定 decide-no-penalty', () => {
  it('needs the review like every decision, citing SEED28 九', () => {
    expect(
      untilBefore('conclude-investigation').act('conclude-investigation', { draft: draftOfNone }).codes('decide-no-penalty'),
    ).toContain('PG9');
  });

  it('spares the party after it, citing 处罚法 33', () => {
    expect(
      untilBefore('conclude-investigation')
        .act('conclude-investigation', { draft: draftOfNone })
        .act('submit-for-review')
        .act('review-decision')
        .act('decide-no-penalty')
        .place('main'),
    ).toBe('spared');
  });

  it('refuses where a penalty was reviewed', () => {
    expect(untilBefore('decide-penalty').codes('decide-no-penalty')).toContain('PG14');
  });
});
