import { expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const entered = untilAfter('enter-premises', begin('inspection'));

it('记录拒绝检查 record-refusal orders first and reports to a head (安全生产法 68, 108)', () => {
  expect(entered.refusals('record-refusal', { orderedToCorrect: false })).toMatchObject([
    { articles: [{ law: 'WSL2021', article: '108' }] },
  ]);
  expect(entered.codes('record-refusal', { consequencesTold: false })).toEqual(['gate']);
  expect(entered.codes('record-refusal', { reportedTo: 'wang' })).toEqual(['reported-to-head']);
  expect(entered.codes('record-refusal', { reportedAt: '2026-03-02T00:00' })).toEqual(['span-in-order']);
});

it('stands among the problems, so that something has to follow; and they may still let the officers in', () => {
  const refused = entered.act('record-refusal');
  expect([refused.place('main'), refused.standing.facts['problemsFound']]).toMatchObject(['refused', [{ order: 'at-once' }]]);
  expect(refused.act('inspect-premises').place('main')).toBe('inspected');
  expect(refused.codes('conclude-inspection', { results: [] })).toContain('IG14');
  const results = [{ problem: 1, outcomes: ['penalty'], says: '拒不改正。' }];
  expect(refused.codes('conclude-inspection', { results, conclusion: '立案调查' })).toEqual([]);
});
