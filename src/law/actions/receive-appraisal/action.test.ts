import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/seized.ts';

const commissioned = () => held().act('commission-appraisal', { from: '2026-03-02', until: '2026-03-22' });

describe('登记检测、鉴定意见 receive-appraisal', () => {
  it('lets the term run on from the day it came, not from the day that was planned', () => {
    const early = commissioned().wait(5).act('receive-appraisal');
    expect(early.standing.clocks['seizure']?.pauses).toEqual([{ from: '2026-03-02', to: '2026-03-07' }]);
    expect(early.wait(31).codes('propose-disposal')).toContain('nothing-lapsed');
  });

  it('is told to the party', () => {
    expect(commissioned().codes('receive-appraisal', { told: false })).toContain('gate');
  });
});
