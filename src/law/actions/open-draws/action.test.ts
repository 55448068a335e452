import { expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

it('设立双随机抽取台账 open-draws is for whoever supervises, not for whoever is drawn', () => {
  const scene = begin('draw-register');
  expect(scene.codes('open-draws', {}, 'zhang')).toContain('who');
  expect(scene.act('open-draws').place('main')).toBe('open');
});
