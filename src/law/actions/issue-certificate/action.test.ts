import { describe, expect, it } from 'vitest';
import { doneAfter, readyFor } from '#tests/law/licence-scenes.ts';

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

  it('is handed over within ten working days, and the licence is held from then', () => {
    const served = doneAfter('issue-certificate').act('serve-paper');
    expect(served.place('main')).toBe('in-force');
    expect(served.standing.clocks['certificate']).toMatchObject({ started: '2026-03-02', stopped: '2026-03-02' });
  });
});
