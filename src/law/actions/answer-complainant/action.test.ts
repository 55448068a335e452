import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('回复投诉举报人 answer-complainant', () => {
  it('stops the clock of the reply', () => {
    const reported = begin().act('register-clue', { source: 'complaint' }).act('record-complainant');
    expect(reported.act('answer-complainant').standing.clocks['complaint-reply']?.stopped).toBe('2026-03-02');
  });

  it('answers nobody where nobody reported by name', () => {
    expect(untilAfter('register-clue').codes('answer-complainant')).toContain('gate');
  });
});
