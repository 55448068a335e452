import { expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

it('设立年度检查计划台账 open-inspection-plan', () => {
  const scene = begin('inspection-plan-register');
  expect(scene.codes('open-inspection-plan', {}, 'gong')).toContain('who');
  expect(scene.act('open-inspection-plan').place('main')).toBe('open');
});
