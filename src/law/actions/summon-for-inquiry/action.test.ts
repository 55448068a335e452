import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

describe('通知询问 summon-for-inquiry', () => {
  it('needs a filed case', () => {
    expect(begin().act('register-clue').codes('summon-for-inquiry')).toContain('place');
  });

  it('is for the handlers of the case', () => {
    expect(untilBefore('summon-for-inquiry').codes('summon-for-inquiry', { officers: ['wang', 'li'] }, 'wang')).toContain('who');
  });
});
