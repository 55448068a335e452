import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('当事人放弃陈述申辩 waive-defence', () => {
  it('counts as an express waiver, citing 处罚法 62', () => {
    expect(untilBefore('hear-defence').act('waive-defence').place('defence')).toBe('waived');
  });

  it('is refused once the party has been heard', () => {
    expect(untilAfter('hear-defence').codes('waive-defence')).toContain('place');
  });
});
