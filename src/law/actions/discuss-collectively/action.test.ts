import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

describe('集体讨论 discuss-collectively', () => {
  it('refuses a discussion among others than heads, citing 处罚法 57', () => {
    expect(untilBefore('discuss-collectively').codes('discuss-collectively', { members: ['ju', 'zhang'] })).toContain('PG10');
  });

  it('refuses a discussion before the defence is over', () => {
    expect(untilBefore('review-defence').codes('discuss-collectively')).toContain('PG7');
  });

  it('refuses a recused head and a day to come, citing 处罚法 43', () => {
    const { standing } = untilBefore('discuss-collectively');
    const recused = begin('ordinary-penalty', { standing: { ...standing, facts: { ...standing.facts, recused: ['fen'] } } });
    expect(recused.codes('discuss-collectively')).toContain('PG10');
    expect(untilBefore('discuss-collectively').codes('discuss-collectively', { heldOn: '2027-01-01' })).toContain('date-not-in-future');
  });

  it('refuses another draft', () => {
    expect(untilBefore('discuss-collectively').codes('discuss-collectively', { draftDigest: 'f'.repeat(64) })).toContain('PG10');
  });
});
