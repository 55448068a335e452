import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('登记当场查获的违法行为 open-summary-case', () => {
  it('opens a case with its two officers, citing 处罚法 42, 51', () => {
    expect(begin('summary-penalty').act('open-summary-case').standing.facts['handlers']).toEqual(['zhang', 'li']);
    expect(begin('summary-penalty').codes('open-summary-case', { officers: ['zhang', 'guo'] })).toContain('PG1');
  });

  it('refuses a day that has not come', () => {
    expect(begin('summary-penalty').codes('open-summary-case', { foundAt: '2026-03-03T09:00' })).toContain('date-not-in-future');
  });
});
