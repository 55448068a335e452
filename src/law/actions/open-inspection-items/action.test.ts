import { expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

it('设立检查事项清单 open-inspection-items opens the one list, by those who keep it', () => {
  const scene = begin('inspection-items-register');
  expect(scene.codes('open-inspection-items', {}, 'zhang')).toContain('who');
  const opened = scene.act('open-inspection-items');
  expect(opened.place('main')).toBe('open');
  expect(opened.codes('open-inspection-items')).toContain('place');
});
