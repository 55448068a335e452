import { describe, expect, it } from 'vitest';
import { penaltyFromHere } from '#tests/law/procedures/inspection.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';
import type { Around } from '#tests/law/around.ts';

const told = (outcome: string, word: string, around: Around = {}) =>
  untilAfter('inspect-premises', begin('inspection', around))
    .act('conclude-inspection', { results: [{ problem: 1, outcomes: [outcome], says: '如上。' }], conclusion: word })
    .act('tell-result');

describe('检查办结 close-inspection', () => {
  it('waits for the reinspection of what was ordered', () => {
    const ordered = untilAfter('tell-result', begin('inspection'));
    expect(ordered.codes('close-inspection')).toEqual(['place']);
    expect(ordered.wait(25).act('reinspect').act('close-inspection').place('main')).toBe('closed');
  });

  it('waits for something to follow a reinspection that failed', () => {
    const undone = untilBefore('reinspect', begin('inspection', { others: [penaltyFromHere] })).act('reinspect', {
      result: 'undone',
      findings: [{ problem: 1, done: 'undone', says: '未整改' }],
    });
    expect(undone.codes('close-inspection')).toEqual(['IG16']);
    expect(undone.act('add-follow-up').act('close-inspection').place('main')).toBe('closed');
    const alone = untilBefore('reinspect', begin('inspection')).act('reinspect', {
      result: 'undone',
      findings: [{ problem: 1, done: 'undone', says: '未整改' }],
    });
    expect(alone.act('add-follow-up').codes('close-inspection')).toEqual(['IG17']);
  });

  it('waits for the case that the results call for, opened from this very inspection', () => {
    expect(told('penalty', '立案调查').refusals('close-inspection')).toMatchObject([
      { code: 'IG17', says: expect.stringContaining('立案查处') },
    ]);
    const elsewhere = {
      ...penaltyFromHere,
      standing: { ...penaltyFromHere.standing, facts: { links: [{ case: 'another', relation: '' }] } },
    };
    expect(told('penalty', '立案调查', { others: [elsewhere] }).codes('close-inspection')).toEqual(['IG17']);
    expect(told('penalty', '立案调查', { others: [penaltyFromHere] }).codes('close-inspection')).toEqual([]);
    expect(told('seizure', '查封扣押', { others: [penaltyFromHere] }).codes('close-inspection')).toEqual(['IG17']);
    expect(told('measure', '现场处理措施', { others: [{ ...penaltyFromHere, kind: 'coercion' }] }).codes('close-inspection')).toEqual([]);
  });

  it('waits for the transfer to another department', () => {
    expect(told('transfer', '移送').codes('close-inspection')).toEqual(['IG17']);
    expect(told('transfer', '移送').act('transfer-problem').codes('close-inspection')).toEqual([]);
  });
});
