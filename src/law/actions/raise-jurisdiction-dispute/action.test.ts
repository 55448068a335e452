import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('登记管辖争议 raise-jurisdiction-dispute', () => {
  it('stops no investigation, but every decision, citing 处罚法 25', () => {
    const disputed = untilBefore('decide-penalty').act('raise-jurisdiction-dispute');
    expect(disputed.codes('decide-penalty')).toContain('PG2');
    expect(untilAfter('approve-filing').act('raise-jurisdiction-dispute').codes('collect-evidence')).toEqual([]);
  });
});
