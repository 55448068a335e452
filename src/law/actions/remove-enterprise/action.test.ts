import { expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

it('移出检查对象 remove-enterprise takes out one that is there', () => {
  const kept = untilAfter('record-enterprises', begin('enterprise-register'));
  expect(kept.codes('remove-enterprise', { uscc: '91500155MA5EXAMP99' })).toEqual(['enterprise-is-known']);
  expect(kept.act('remove-enterprise').standing.facts['enterprises']).not.toHaveProperty('91500155MA5EXAMP01');
});
