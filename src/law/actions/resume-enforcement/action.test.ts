import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';

describe('恢复执行 resume-enforcement', () => {
  it('follows a suspension, and stops its three years', () => {
    expect(urged().codes('resume-enforcement')).toContain('place');
    const resumed = urged().act('suspend-enforcement').wait(10).act('resume-enforcement');
    expect(resumed.standing.clocks['suspension']?.stopped).toBe(resumed.today);
  });
});
