import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('制作更正文本 redraft-disclosure', () => {
  it('is for what stands in public', () => {
    expect(untilBefore('publish-decision').codes('redraft-disclosure')).toContain('place');
  });

  it('changes nothing in public by itself: the text waits for the second person', () => {
    expect(untilAfter('publish-decision').act('redraft-disclosure').place('disclosure')).toBe('correcting');
  });

  it('is held to the same masking', () => {
    const scene = untilAfter('publish-decision');
    expect(scene.codes('redraft-disclosure', { copy: { facts: '电话13800138000' } })).toContain('copy-shows-no-numbers');
    expect(scene.codes('redraft-disclosure', { copy: { facts: '示例·何经理承认。' } })).toContain('copy-names-no-others');
    expect(scene.codes('redraft-disclosure', { corrected: '原文误写示例·何经理。' })).toContain('copy-names-no-others');
  });

  it('is not made once the decision is revoked: then it is withdrawn', () => {
    const scene = untilAfter('publish-decision').act('redraft-disclosure').act('revoke-decision');
    expect(scene.codes('redraft-disclosure')).toContain('place');
    expect(scene.codes('correct-disclosure')).toContain('place');
    expect(scene.act('withdraw-disclosure').place('disclosure')).toBe('withdrawn');
  });
});
