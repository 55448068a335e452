import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('行政处罚告知 notify-penalty', () => {
  it('is refused before legal review', () => {
    expect(untilBefore('review-decision').codes('notify-penalty')).toContain('place');
  });

  it('refuses to tell the party something else than was reviewed, citing 处罚法 44', () => {
    expect(
      untilBefore('notify-penalty').codes('notify-penalty', {
        notice: { facts: '另一事实', evidence: '', violated: '', basis: '', measures: {} },
      }),
    ).toContain('PG7');
  });
});
