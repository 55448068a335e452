import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const registered = () => untilBefore('urge-compliance', begin('cut-off'));

describe('催告履行停产停业等决定 urge-compliance', () => {
  it('names the right to be heard and a day that is not over, citing 强制法 35', () => {
    expect(registered().codes('urge-compliance', { defence: false })).toContain('gate');
    expect(registered().codes('urge-compliance', { performBy: '2026-03-01' })).toContain('date-not-past');
  });

  it('counts once it is served', () => {
    const issued = registered().act('urge-compliance');
    expect(issued.wait(3).codes('propose-cut-off')).toContain('urging-over');
    expect(issued.act('serve-paper', { paper: 'compliance-urging' }).wait(2).codes('propose-cut-off')).toEqual([]);
  });
});
