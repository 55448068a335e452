import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const taken = untilAfter('impose-on-the-spot', begin('summary-penalty')).act('take-reconsideration-request');

describe('转送复议申请 forward-reconsideration', () => {
  it('stops the five days, citing 复议法 32', () => {
    expect(taken.act('forward-reconsideration').standing.clocks['forwarding']?.stopped).toBe('2026-03-02');
  });

  it('is not needed where the bureau itself revokes', () => {
    expect(taken.act('revoke-decision').standing.clocks['forwarding']?.stopped).toBe('2026-03-02');
  });
});
