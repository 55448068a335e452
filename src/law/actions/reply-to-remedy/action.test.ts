import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('答复、应诉 reply-to-remedy', () => {
  it('answers what was received', () => {
    expect(untilAfter('archive-case').act('receive-remedy').act('reply-to-remedy').place('remedy')).toBe('replied');
  });

  it('has nothing to answer otherwise', () => {
    expect(untilAfter('archive-case').codes('reply-to-remedy')).toContain('place');
  });
});
