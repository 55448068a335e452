import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('收到复议申请 take-reconsideration-request', () => {
  it('starts five working days to hand it on, citing 复议法 32', () => {
    const taken = untilAfter('impose-on-the-spot', begin('summary-penalty')).act('take-reconsideration-request');
    expect(taken.standing.clocks['forwarding']?.stopped).toBe(null);
  });
});
