import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('中止执行 suspend-enforcement', () => {
  it('keeps the bureau’s own means still, not its way to the court', () => {
    const surcharging = untilBefore('record-payment').wait(20).act('urge-payment').act('suspend-enforcement');
    expect(surcharging.codes('impose-surcharge')).toContain('place');
    expect(surcharging.act('resume-enforcement').codes('impose-surcharge')).not.toContain('place');
    expect(urged().wait(100).act('suspend-enforcement').codes('apply-to-court')).toEqual([]);
  });

  it('is not dated back', () => {
    expect(urged().codes('suspend-enforcement', { on: '2026-03-02' })).toContain('date-is-today');
  });
});
