import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('当事人放弃听证 waive-hearing', () => {
  it('is enough for the decision, citing 处罚法 62', () => {
    expect(untilAfter('waive-hearing').place('hearing')).toBe('waived');
  });

  it('needs the offer to be served', () => {
    expect(untilAfter('notify-hearing').codes('waive-hearing')).toContain('place');
  });
});
