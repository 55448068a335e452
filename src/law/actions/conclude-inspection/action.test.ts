import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const inspected = untilAfter('inspect-premises', begin('inspection'));
const result = (problem: number, ...outcomes: readonly string[]) => ({ problem, outcomes, says: '如上。' });

describe('作出检查结论 conclude-inspection', () => {
  it('deals with every problem, once', () => {
    expect(inspected.refusals('conclude-inspection', { results: [] })).toMatchObject([
      { code: 'IG14', says: expect.stringContaining('第1项') },
      {},
    ]);
    expect(inspected.codes('conclude-inspection', { results: [result(1, 'on-the-spot'), result(2, 'on-the-spot')] })).toEqual(['IG14']);
    expect(inspected.codes('conclude-inspection', { results: [result(1, 'on-the-spot'), result(1, 'on-the-spot')] })).toEqual(['IG14']);
    expect(inspected.act('conclude-inspection').place('main')).toBe('concluded');
  });

  it('says in public what was done: all of it, and nothing more', () => {
    const results = [result(1, 'on-the-spot', 'penalty')];
    expect(inspected.refusals('conclude-inspection', { results, conclusion: '当场改正' })).toMatchObject([
      { code: 'conclusion-fits-results', says: expect.stringContaining('立案调查') },
    ]);
    expect(inspected.codes('conclude-inspection', { results, conclusion: '当场改正、立案调查、移送' })).toEqual([
      'conclusion-fits-results',
    ]);
    expect(inspected.codes('conclude-inspection', { results, conclusion: '当场改正、立案调查' })).toEqual([]);
  });

  it('is 检查合格 only where nothing was found', () => {
    const clean = untilAfter('enter-premises', begin('inspection')).act('inspect-premises', {
      checked: [{ item: 'JC-01', result: 'ok' }],
      problems: [],
    });
    expect(clean.act('conclude-inspection').standing.facts['conclusion']).toBe('检查合格');
    expect(inspected.codes('conclude-inspection', { conclusion: '检查合格' })).toEqual(['conclusion-fits-results']);
  });

  it('goes with the order: given where the results say so, with its last day', () => {
    const results = [result(1, 'order')];
    expect(inspected.refusals('conclude-inspection', { results, conclusion: '责令限期整改' })).toMatchObject([
      { code: 'IG15', says: expect.stringContaining('请先制发') },
    ]);
    const ordered = inspected.act('order-correction', { dueOn: '2026-03-20' });
    expect(ordered.codes('conclude-inspection', { rectifyBy: '2026-03-21' })).toEqual(['IG15']);
    expect(ordered.codes('conclude-inspection', { results: [result(1, 'on-the-spot')], conclusion: '当场改正' })).toEqual(['IG15']);
    expect(ordered.act('conclude-inspection').standing.clocks['task']?.stopped).toBe('2026-03-02');
  });
});
