import { expect, it } from 'vitest';
import { planFigures } from '#tests/law/procedures/inspection-registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const drafted = untilBefore('approve-inspection-plan', begin('inspection-plan-register'));

it('登记计划批准 approve-inspection-plan brings into force exactly what was drafted, once', () => {
  expect(drafted.codes('approve-inspection-plan', { plan: { ...planFigures, emphasis: '另一份' } })).toEqual(['plan-as-drafted']);
  const approved = drafted.act('approve-inspection-plan');
  expect(approved.standing.facts['plans']).toMatchObject({ '2026': { plan: { inspectionDays: 572 }, approvedBy: '重庆市梁平区人民政府' } });
  expect(approved.codes('approve-inspection-plan')).toEqual(['plan-as-drafted']);
});

it('is not dated ahead, and is not for the officers to record', () => {
  expect(drafted.codes('approve-inspection-plan', { approvedOn: '2026-03-03' })).toEqual(['date-not-in-future']);
  expect(drafted.codes('approve-inspection-plan', {}, 'zhang')).toContain('who');
});
