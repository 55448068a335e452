import { describe, expect, it } from 'vitest';
import { planFigures } from '#tests/law/procedures/inspection-registers.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const before = untilBefore('draft-inspection-plan', begin('inspection-plan-register'));
const says = (changes: object) =>
  before
    .refusals('draft-inspection-plan', { plan: { ...planFigures, ...changes } })
    .map(({ says: text }) => text)
    .join();

describe('拟定年度检查计划 draft-inspection-plan', () => {
  it('takes the working days of the State Council’s calendar, and names the right figure where one is wrong', () => {
    expect(says({})).toBe('');
    expect(says({ workingDays: 250 })).toContain('全年法定工作日应为248，所填为250');
    expect(says({ totalDays: 1000 })).toContain('总法定工作日应为992');
    expect(says({ inspectionDays: 573 })).toContain('监督检查工作日应为572');
    expect(says({ keyDays: 3 })).toContain('重点检查所需工作日应为2');
    expect(says({ generalDays: 5 })).toContain('一般检查（双随机）所需工作日应为4');
  });

  it('refuses a plan that nobody has the days for', () => {
    expect(says({ otherEnforcement: [{ name: '抽调', days: 990 }], inspectionDays: -118 })).toContain('没有可用于监督检查的工作日');
    expect(says({ daysPerRandomVisit: 400, generalDays: 800 })).toContain('超过监督检查工作日572');
    expect(says({ randomCount: 6, generalDays: 12 })).toContain('多于抽查对象总数');
  });

  it('amends a plan in force only with a reason, and leaves it in force until the amendment is approved', () => {
    const approved = untilAfter('approve-inspection-plan', begin('inspection-plan-register'));
    expect(approved.codes('draft-inspection-plan')).toEqual(['plan-amendment-explained']);
    const amending = approved.act('draft-inspection-plan', { reason: '机构改革，人员减少。' });
    expect(amending.standing.facts['plans']).toHaveProperty('2026');
  });

  it('makes no plan for a year that is over', () => {
    expect(says({ year: 2025 })).toContain('2025年已经过去');
  });
});
