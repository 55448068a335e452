import { describe, expect, it } from 'vitest';
import { citizen, draft20000, draft80000, draft90000, draftOfNone } from '#tests/law/drafts.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('调查终结并拟出处理意见 conclude-investigation', () => {
  it('needs evidence, citing 处罚法 40', () => {
    expect(begin().act('register-clue').act('propose-filing').act('approve-filing').codes('conclude-investigation')).toContain('PG15');
  });

  it('refuses a second fine for the same act, citing 处罚法 29', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', { draft: { ...draft80000, finedBefore: true } }),
    ).toContain('PG4');
  });

  it('refuses a child, citing 处罚法 30', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', {
        draft: { ...draft80000, party: { ...citizen, age: 13, capacity: 'child' } },
      }),
    ).toContain('PG13');
  });

  it('refuses a fine outside the range of the matter, citing 处罚法 34', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', {
        draft: {
          ...draft80000,
          measures: { warning: false, criticism: false, fine: 100_001, confiscateGains: null, confiscateProperty: null, other: [] },
        },
      }),
    ).toContain('gate');
  });

  it('lets 减轻 go below the range, never above it, citing 处罚法 32, 34', () => {
    const measures = { warning: false, criticism: false, confiscateGains: null, confiscateProperty: null, other: [] };
    const mitigated = (fine: number) => ({ draft: { ...draft80000, grade: 'mitigated', measures: { ...measures, fine } } });
    expect(untilBefore('conclude-investigation').codes('conclude-investigation', mitigated(200_000))).toContain('gate');
    expect(untilBefore('conclude-investigation').refusals('conclude-investigation', mitigated(1_000))).toEqual([]);
  });

  it('gives notice again where the facts are others than those told, citing 处罚法 44', () => {
    const draft = { ...draft20000, facts: '另一事实。' };
    expect(untilAfter('hear-defence').act('conclude-investigation', { draft }).place('notice')).toBe('none');
  });

  it('refuses to punish without a measure', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', { draft: { ...draftOfNone, outcome: 'penalty' } }),
    ).toContain('PG14');
  });

  it('refuses a heavier draft because of the defence, citing 处罚法 45', () => {
    expect(untilAfter('hear-defence').codes('conclude-investigation', { draft: draft90000 })).toContain('PG7');
  });

  it('takes a heavier one for new facts, but gives notice again', () => {
    expect(untilAfter('hear-defence').act('conclude-investigation', { draft: draft90000, newFacts: '另查明' }).place('notice')).toBe(
      'none',
    );
  });

  it('keeps the notice where the draft gets lighter, and asks for a new review', () => {
    expect(untilAfter('hear-defence').act('conclude-investigation', { draft: draft20000 }).place('notice')).toBe('served');
  });
});
