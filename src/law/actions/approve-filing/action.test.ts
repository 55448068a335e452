import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('立案审批 approve-filing', () => {
  it('starts the ninety days of 处罚法 60', () => {
    expect(untilAfter('approve-filing').standing.clocks['decision']?.stopped).toBe(null);
  });

  it('does not start them where it is returned', () => {
    expect(untilBefore('approve-filing').act('approve-filing', { decision: 'returned' }).place('main')).toBe('clue');
  });

  it('is for a head alone', () => {
    expect(untilBefore('approve-filing').codes('approve-filing', {}, 'zhang')).toContain('who');
  });
});
