import { expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const undone = untilBefore('reinspect', begin('inspection')).act('reinspect', {
  result: 'undone',
  findings: [{ problem: 1, done: 'undone', says: '未整改' }],
});

it('追加处理 add-follow-up names what follows an order that was not obeyed, and not just another order', () => {
  expect(undone.codes('add-follow-up', { results: [{ problem: 1, outcomes: ['order'], says: '再次责令。' }] })).toEqual([
    'follow-up-named',
  ]);
  expect(undone.codes('add-follow-up', { results: [{ problem: 7, outcomes: ['penalty'], says: '立案。' }] })).toEqual(['follow-up-named']);
  expect(undone.act('add-follow-up').standing.facts['results']).toHaveLength(2);
});

it('belongs to a reinspection that failed', () => {
  expect(untilBefore('close-inspection', begin('inspection')).codes('add-follow-up')).toContain('place');
});
