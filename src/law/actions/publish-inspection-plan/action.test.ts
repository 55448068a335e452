import { expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

it('公布年度检查计划 publish-inspection-plan publishes what was approved, today', () => {
  const drafted = untilAfter('draft-inspection-plan', begin('inspection-plan-register'));
  expect(drafted.codes('publish-inspection-plan')).toEqual(['plan-is-approved']);
  const approved = untilBefore('publish-inspection-plan', begin('inspection-plan-register'));
  expect(approved.codes('publish-inspection-plan', { publishedOn: '2026-03-01' })).toEqual(['date-is-today']);
  expect(approved.act('publish-inspection-plan').standing.facts['plansPublished']).toHaveProperty('2026');
});
