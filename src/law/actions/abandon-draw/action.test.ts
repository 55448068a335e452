import { expect, it } from 'vitest';
import { drawId } from '#tests/law/registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const committed = untilBefore('reveal-draw', begin('draw-register'));

it('放弃抽取 abandon-draw is for the principal head, with the seed shown', () => {
  expect(committed.codes('abandon-draw', {}, 'du')).toContain('who');
  expect(committed.codes('abandon-draw', { seed: '2f'.repeat(32) })).toEqual(['abandoned-openly']);
  const { facts } = committed.act('abandon-draw').standing;
  expect([facts['committed'], facts['abandoned']]).toMatchObject([{}, { [drawId]: { reason: expect.any(String) } }]);
});

it('says so where the seed is lost', () => {
  expect(committed.codes('abandon-draw', { seed: '' })).toEqual(['abandoned-openly']);
  expect(committed.codes('abandon-draw', { seed: '', lost: true })).toEqual([]);
});

it('ends it: what was given up is not drawn after all', () => {
  expect(committed.act('abandon-draw').codes('reveal-draw')).toContain('draw-is-open');
});
