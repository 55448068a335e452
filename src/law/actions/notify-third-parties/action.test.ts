import { describe, expect, it } from 'vitest';
import { readyFor, contested } from '#tests/law/licence-scenes.ts';

describe('告知利害关系人 notify-third-parties', () => {
  it('tells those whose great interest the examiners found (许可法 36), and nobody else', () => {
    expect(contested('others').act('notify-third-parties').place('third-party')).toBe('told');
    expect(readyFor('draft-licence-decision').codes('notify-third-parties')).toContain('LG5');
    expect(contested('public').codes('notify-third-parties')).toContain('LG5');
  });
});
