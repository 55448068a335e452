import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/seized.ts';

describe('报告应当解除的情形 report-release-ground', () => {
  it('leaves nothing open but release, citing 强制法 28', () => {
    const due = held().act('report-release-ground', { ground: 'innocent' });
    expect(due.place('main')).toBe('release-due');
    for (const action of ['propose-extension', 'commission-appraisal', 'propose-disposal', 'sell-perishables'])
      expect(due.codes(action), action).toContain('place');
    expect(due.codes('release-seizure')).toEqual([]);
  });
});
