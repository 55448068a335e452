import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('不予立案 dismiss-clue', () => {
  it('ends the clue', () => {
    expect(begin().act('register-clue').act('dismiss-clue').place('main')).toBe('clue-dismissed');
  });

  it('is for a head alone', () => {
    expect(begin().act('register-clue').codes('dismiss-clue', {}, 'zhang')).toContain('who');
  });
});
