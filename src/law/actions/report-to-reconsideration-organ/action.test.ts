import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('报送纠正情况 report-to-reconsideration-organ', () => {
  it('stops the sixty days', () => {
    const reported = untilAfter('decide-penalty').act('receive-reconsideration-opinion').act('report-to-reconsideration-organ');
    expect(reported.standing.clocks['reconsideration-opinion']?.stopped).toBe('2026-03-02');
  });
});
