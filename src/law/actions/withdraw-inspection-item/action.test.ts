import { expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

it('取消检查事项 withdraw-inspection-item takes it out of the list and of what stands in public', () => {
  const published = untilAfter('publish-inspection-items', begin('inspection-items-register'));
  expect(published.codes('withdraw-inspection-item', { id: 'JC-99' })).toEqual(['item-is-known']);
  const { facts } = published.act('withdraw-inspection-item').standing;
  expect([facts['items'], facts['published']]).toEqual([{}, {}]);
});
