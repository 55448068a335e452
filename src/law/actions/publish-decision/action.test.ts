import { describe, expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('发布公示 publish-decision', () => {
  it('is refused before the second person’s check', () => {
    expect(untilAfter('prepare-disclosure').codes('publish-decision')).toContain('place');
  });

  it('is refused once the decision is revoked', () => {
    expect(untilBefore('publish-decision').act('revoke-decision').codes('publish-decision')).toContain('place');
  });

  it('is refused while the text names somebody the record came to know after the check', () => {
    const { standing } = untilBefore('publish-decision');
    const facts = { ...standing.facts, namedPersons: ['王示例'], copy: { facts: '见证人王示例在场。' } };
    expect(begin('ordinary-penalty', { standing: { ...standing, facts } }).codes('publish-decision')).toContain('copy-names-no-others');
  });
});
