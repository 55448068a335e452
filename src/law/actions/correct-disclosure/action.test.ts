import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('更正公示内容 correct-disclosure', () => {
  it('leaves it published, citing 公开条例 41', () => {
    expect(untilAfter('publish-decision').act('correct-disclosure').place('disclosure')).toBe('published');
  });

  it('is not for the publisher', () => {
    expect(untilAfter('publish-decision').codes('correct-disclosure', {}, 'gong')).toContain('who');
  });
});
