import { expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

it('登记检查事项 record-inspection-item keeps each item under its number', () => {
  const kept = untilAfter('record-inspection-item', begin('inspection-items-register'));
  expect(kept.standing.facts['items']).toMatchObject({ 'JC-01': { name: '危险化学品经营单位安全生产检查', cap: 2 } });
});

it('an item that was changed is not the one that was published', () => {
  const published = untilAfter('publish-inspection-items', begin('inspection-items-register'));
  expect(published.standing.facts['published']).toMatchObject({ 'JC-01': {} });
  expect(published.act('record-inspection-item', { cap: 12 }).standing.facts['published']).toEqual({});
});
