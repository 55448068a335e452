import { expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

it('设立检查对象名录 open-enterprises', () => {
  const scene = begin('enterprise-register');
  expect(scene.codes('open-enterprises', {}, 'dang')).toContain('who');
  expect(scene.act('open-enterprises').place('main')).toBe('open');
});
