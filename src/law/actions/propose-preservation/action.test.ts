import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

describe('申请先行登记保存 propose-preservation', () => {
  it('leads to the head, citing 处罚法 56', () => {
    expect(untilBefore('conclude-investigation').act('propose-preservation').place('preservation')).toBe('proposed');
  });

  it('needs a filed case', () => {
    expect(begin().act('register-clue').codes('propose-preservation')).toContain('place');
  });
});
