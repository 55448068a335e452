import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('发布公示 publish-decision', () => {
  it('is refused before the second person’s check', () => {
    expect(untilAfter('prepare-disclosure').codes('publish-decision')).toContain('place');
  });

  it('is refused once the decision is revoked', () => {
    expect(untilBefore('publish-decision').act('revoke-decision').codes('publish-decision')).toContain('place');
  });
});
