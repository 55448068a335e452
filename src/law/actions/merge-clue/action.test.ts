import { describe, expect, it } from 'vitest';
import { citizen } from '#tests/law/drafts.ts';
import { fined, underWay } from '#tests/law/other-cases.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';
import type { OtherCase } from '#law/vocabulary.ts';

const beside = (other: OtherCase) => untilAfter('register-clue', begin('ordinary-penalty', { others: [other] }));

describe('并入其他案件 merge-clue', () => {
  it('ends the clue and names the case it went into', () => {
    const merged = beside(underWay()).act('merge-clue');
    expect(merged.place('main')).toBe('merged');
    expect(merged.standing.facts['links']).toEqual([{ case: underWay().case, relation: 'merged-into' }]);
  });

  it('goes into nothing that is decided already, citing 处罚法 54', () => {
    expect(beside(fined()).codes('merge-clue')).toEqual(['merge-target-open']);
  });

  it('goes into no case of another party', () => {
    expect(beside(underWay({ party: { ...citizen, name: '示例·别人' } })).refusals('merge-clue')[0]?.says).toContain('不是本案当事人');
  });
});
