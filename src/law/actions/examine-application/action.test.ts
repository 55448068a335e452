import { describe, expect, it } from 'vitest';
import { findingsOf, papersSeen } from '#tests/law/licence.ts';
import { doneAfter, readyFor } from '#tests/law/licence-scenes.ts';

describe('审查申请材料 examine-application', () => {
  const assigned = doneAfter('assign-examiners');

  it('is done by the two who were named (许可法 34 Ⅲ)', () => {
    expect(assigned.codes('examine-application', { officers: ['xu'] })).toContain('PG1');
    expect(assigned.codes('examine-application', { officers: ['jiang', 'xu'] }, 'jiang')).toContain('who');
  });

  it('does not begin before the application is accepted', () => {
    expect(doneAfter('apply-for-licence').act('assign-examiners').codes('examine-application')).toContain('LG1');
  });

  it('answers every condition, and nothing that is not one of the matter', () => {
    expect(assigned.refusals('examine-application', { findings: findingsOf(papersSeen.slice(1)) })[0]?.says).toContain('安全知识教育');
    expect(assigned.codes('examine-application', { findings: findingsOf([...papersSeen, { id: 'hc-plan' }]) })).toContain('LG4');
  });

  it('says on what it holds papers to be false (许可法 78)', () => {
    expect(assigned.codes('examine-application', { untrue: true })).toContain('LG4');
  });

  it('done again, sends the draft back', () => {
    const again = readyFor('decide-licence').act('examine-application');
    expect(again.standing.places).toMatchObject({ main: 'accepted', review: 'none' });
  });
});
