import { describe, expect, it } from 'vitest';
import { doneAfter } from '#tests/law/licence-scenes.ts';

describe('告知特别程序所需时间 exclude-period', () => {
  const accepted = doneAfter('accept-application').act('assign-examiners');

  it('stops the limit from the day the applicant is told, never before (许可法 45)', () => {
    expect(accepted.wait(3).codes('exclude-period', { from: '2026-03-02' })).toContain('LG8');
    const outside = accepted.act('exclude-period');
    expect(outside.standing.clocks['decision-fireworks']?.pauses).toEqual([{ from: '2026-03-02', to: null }]);
  });

  it('is one at a time', () => {
    expect(accepted.act('exclude-period').codes('exclude-period')).toContain('place');
  });
});
