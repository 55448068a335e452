import { describe, expect, it } from 'vitest';
import { doneAfter, readyFor } from '#tests/law/licence-scenes.ts';
import { begin } from '#tests/law/scene.ts';

describe('制作许可证件 issue-certificate', () => {
  it('makes none without a decision (许可法 39, 44)', () => {
    expect(readyFor('decide-licence').codes('issue-certificate')).toContain('place');
    expect(doneAfter('decide-licence').refusals('issue-certificate')).toEqual([]);
  });

  it('carries the term that was decided', () => {
    expect(doneAfter('decide-licence').codes('issue-certificate', { validUntil: '2030-01-01' })).toContain('LG9');
    const issued = doneAfter('issue-certificate');
    expect(issued.standing.facts['certificateName']).toBe('烟花爆竹经营（零售）许可证');
    expect(issued.standing.clocks['validity']).toMatchObject({ due: '2028-03-01' });
  });

  it('is told of to the departments of environment and public security where it is for dangerous chemicals (危化条例 35 Ⅱ)', () => {
    const { standing } = doneAfter('decide-licence');
    const chemicals = begin('licence', { standing: { ...standing, facts: { ...standing.facts, matter: 'XK-HAZ-035' } } });
    const [refusal] = chemicals.refusals('issue-certificate');
    expect(refusal?.articles).toContainEqual({ law: 'HAZ2013', article: '35', paragraph: 2 });
    expect(chemicals.codes('issue-certificate', { informed: '已书面通报区生态环境局、公安局。' })).toEqual([]);
  });

  it('is handed over within ten working days, and the licence is held from then', () => {
    const served = doneAfter('issue-certificate').act('serve-paper');
    expect(served.place('main')).toBe('in-force');
    expect(served.standing.clocks['certificate']).toMatchObject({ started: '2026-03-02', stopped: '2026-03-02' });
  });
});
