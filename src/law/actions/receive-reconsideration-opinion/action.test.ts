import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('登记行政复议意见书 receive-reconsideration-opinion', () => {
  it('starts sixty days to report what was mended, citing 复议法 76', () => {
    expect(untilAfter('decide-penalty').act('receive-reconsideration-opinion').standing.clocks['reconsideration-opinion']?.stopped).toBe(
      null,
    );
  });
});
