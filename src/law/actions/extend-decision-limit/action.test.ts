import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('延长办案期限 extend-decision-limit', () => {
  it('is refused until the bureau has confirmed a rule that allows it, citing 处罚法 60', () => {
    expect(untilBefore('conclude-investigation').codes('extend-decision-limit')).toContain('PG11');
  });

  it('is for the principal head', () => {
    expect(untilBefore('conclude-investigation').codes('extend-decision-limit', {}, 'fen')).toContain('who');
  });
});
