import { describe, expect, it } from 'vitest';
import { held, lapsed, reported } from '#tests/law/seized.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const extended = () => untilBefore('propose-disposal', begin('seizure'));
const draftOf = (days: number, until: string) => {
  const { draft } = untilBefore('decide-extension', begin('seizure')).standing.facts as { draft: object };
  return { draft: { ...draft, days, until } };
};

describe('报请延长查封、扣押期限 propose-extension', () => {
  it('names the right last day', () => {
    expect(held().codes('propose-extension', draftOf(30, '2026-05-01'))).toEqual([]);
    expect(held().codes('propose-extension', draftOf(30, '2026-05-02'))).toContain('extension-ends-right');
    expect(held().codes('propose-extension', draftOf(10, '2026-04-11'))).toEqual([]);
  });

  it('is asked for once and not again, citing 强制法 25', () => {
    expect(extended().codes('propose-extension')).toContain('place');
  });

  it('waits for the appraisal, whose end moves the last day', () => {
    expect(held().act('commission-appraisal').codes('propose-extension')).toContain('place');
  });

  it('comes too late once release is due, and too early before approval', () => {
    expect(lapsed().codes('propose-extension')).toContain('nothing-lapsed');
    expect(reported().codes('propose-extension')).toContain('place');
  });
});
