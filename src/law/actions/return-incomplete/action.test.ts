import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('退回补正送审材料 return-incomplete', () => {
  it('stops the time for review', () => {
    expect(untilBefore('review-decision').act('return-incomplete').place('review')).toBe('incomplete');
  });

  it('is not for a handler', () => {
    expect(untilBefore('review-decision').codes('return-incomplete', {}, 'zhang')).toContain('who');
  });
});
