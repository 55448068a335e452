import { expect, it } from 'vitest';
import { figuresOf, isYearKnown } from './plan-figures.ts';

const plan = {
  year: 2026,
  officers: 4,
  otherEnforcement: [{ name: '立案查处违法行为', days: 300 }],
  nonEnforcement: [
    { name: '学习培训', days: 100 },
    { name: '年休假', days: 20 },
  ],
  keyObjects: [
    { uscc: 'a', name: '甲', times: 2 },
    { uscc: 'b', name: '乙', times: 1 },
  ],
  daysPerKeyVisit: 2,
  randomTotal: 5,
  randomCount: 2,
  daysPerRandomVisit: 3,
  emphasis: '',
};

it('works out every figure of the plan from what is put in', () => {
  expect(figuresOf(plan)).toEqual({ workingDays: 248, totalDays: 992, inspectionDays: 572, keyDays: 6, generalDays: 6 });
});

it('knows for which years there is a notice', () => {
  expect([isYearKnown(2026), isYearKnown(2031)]).toEqual([true, false]);
});
