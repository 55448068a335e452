import { expect, it } from 'vitest';
import type { EntryShape } from '#contract/office/index.ts';
import { answerTo, problemsOf, roundsOf } from './rounds.ts';

const actions: readonly (readonly [string, object])[] = [
  ['conclude-investigation', { draft: { facts: '甲' } }],
  ['submit-for-review', {}],
  ['review-decision', { opinion: 'C', problems: [{ point: 'facts', says: '缺少证言', asks: '补充' }] }],
  ['conclude-investigation', { draft: { facts: '乙' } }],
  ['submit-for-review', { answers: [{ problem: 1, answer: '已补充', done: 'supplemented' }] }],
];
const entries = actions.map(
  ([action, form], n): EntryShape => ({
    n,
    action,
    title: action,
    at: '2026-03-02T01:00:00.000Z',
    by: { id: 'p', name: '示例' },
    form,
    draft: null,
    papers: [],
    files: [],
    volume: 'internal',
    leaf: '',
    index: null,
  }),
);

it('reads the rounds of review from the record, each with the draft of its time', () => {
  const rounds = roundsOf(entries);
  expect(rounds.map(({ draft, outcome }) => [draft?.n, outcome?.n])).toEqual([
    [0, 2],
    [3, undefined],
  ]);
  expect(problemsOf(rounds[0]?.outcome ?? null)).toEqual([{ number: 1, point: 'facts', says: '缺少证言', asks: '补充' }]);
  expect(answerTo(rounds[1], 1)).toEqual({ answer: '已补充', done: 'supplemented' });
  expect(answerTo(rounds[1], 2)).toBeNull();
});
