import { expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const before = untilBefore('publish-inspection-items', begin('inspection-items-register'));

it('公布检查事项 publish-inspection-items puts items of the list into public, on the day it is done', () => {
  expect(before.act('publish-inspection-items').standing.facts['published']).toEqual({
    'JC-01': { id: 'JC-01', publishedOn: '2026-03-02' },
  });
  expect(before.codes('publish-inspection-items', { items: [{ id: 'JC-01', publishedOn: '2026-01-01' }] })).toEqual([
    'items-published-today',
  ]);
  expect(before.refusals('publish-inspection-items', { items: [{ id: 'JC-99', publishedOn: '2026-03-02' }] })).toMatchObject([
    { code: 'item-is-known', says: expect.stringContaining('JC-99'), articles: [{ law: 'GBF54' }] },
  ]);
});

it('only the publisher does', () => {
  expect(before.codes('publish-inspection-items', {}, 'fen')).toContain('who');
});
