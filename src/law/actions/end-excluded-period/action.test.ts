import { describe, expect, it } from 'vitest';
import { doneAfter } from '#tests/law/licence-scenes.ts';

describe('特别程序结束 end-excluded-period', () => {
  const outside = doneAfter('accept-application').act('exclude-period');

  it('lets the limit go on, later by just that time', () => {
    const over = outside.wait(14).act('end-excluded-period');
    expect(over.standing.clocks['decision-fireworks']?.pauses).toEqual([{ from: '2026-03-02', to: '2026-03-16' }]);
    expect(over.place('exclusion')).toBe('none');
  });

  it('ends neither in the future nor before it began', () => {
    expect(outside.codes('end-excluded-period', { endedOn: '2026-03-03' })).toContain('date-not-in-future');
    expect(outside.wait(3).codes('end-excluded-period', { endedOn: '2026-03-01' })).toContain('LG8');
  });
});
