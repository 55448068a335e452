import { describe, expect, it } from 'vitest';
import { fireworks, seizureDraft, smallDraft } from '#tests/law/procedures/seizure.ts';
import { begin } from '#tests/law/scene.ts';
import { opened, reported, taken } from '#tests/law/seized.ts';

const proposed = (draft = smallDraft) => opened().act('propose-seizure', { draft });

describe('审批查封、扣押 approve-seizure', () => {
  it('approves small things without review', () => {
    expect(proposed().act('approve-seizure').place('approval')).toBe('granted');
  });

  it('does not approve a place, nor things from the value the bureau set, without review, citing the bureau’s list', () => {
    const [refusal] = proposed(seizureDraft).refusals('approve-seizure');
    expect(refusal?.articles).toEqual([{ law: 'SEED28', article: '9' }]);
    const dear = { ...smallDraft, things: [{ ...fireworks, value: 50_000 }] };
    expect(proposed(dear).codes('approve-seizure')).toContain('gate');
    expect(proposed(dear).codes('approve-seizure', { decision: 'refused' })).toEqual([]);
  });

  it('needs the principal head under 危化条例 7', () => {
    const { standing } = proposed();
    const haz = begin('seizure', { standing: { ...standing, facts: { ...standing.facts, matter: 'QZ-HAZ-007' } } });
    expect(haz.codes('approve-seizure', {}, 'fen')).toContain('approver-fits');
    expect(haz.codes('approve-seizure', {}, 'ju')).toEqual([]);
  });

  it('is not given by a handler, nor by somebody who is no head', () => {
    expect(proposed().codes('approve-seizure', {}, 'zhang')).toEqual(expect.arrayContaining(['who', 'signer-is-not-handler']));
  });

  it('lets a refused measure lapse: before it is dropped, after it release is due, citing 强制法 19', () => {
    expect(proposed().act('approve-seizure', { decision: 'refused' }).place('main')).toBe('dropped');
    const refused = reported().act('approve-seizure', { decision: 'refused' });
    expect(refused.place('main')).toBe('release-due');
    expect(refused.codes('release-seizure')).toEqual([]);
  });

  it('goes back for more, before and after', () => {
    expect(proposed().act('approve-seizure', { decision: 'returned' }).place('approval')).toBe('none');
    expect(reported().act('approve-seizure', { decision: 'returned' }).place('approval')).toBe('urgent');
  });

  it('approves nothing taken on the spot after twenty-four hours, but may still refuse it', () => {
    const late = reported().wait(1);
    expect(late.codes('approve-seizure')).toContain('nothing-lapsed');
    expect(late.codes('approve-seizure', { decision: 'refused' })).toEqual([]);
    expect(taken().place('approval')).toBe('urgent');
  });

  it('has what was taken on the spot published only once it is approved', () => {
    expect(reported().place('disclosure')).toBe(undefined);
    expect(reported().act('approve-seizure').place('disclosure')).toBe('due');
  });
});
