import { describe, expect, it } from 'vitest';
import { seizureDraft } from '#tests/law/procedures/seizure.ts';
import { opened, taken } from '#tests/law/seized.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const reviewed = () => untilBefore('decide-seizure', begin('seizure'));

describe('批准查封、扣押（经法制审核） decide-seizure', () => {
  it('is refused before legal review passed this very draft', () => {
    expect(opened().act('propose-seizure').codes('decide-seizure')).toEqual(expect.arrayContaining(['place', 'PG9']));
    expect(reviewed().codes('decide-seizure', { draft: { ...seizureDraft, days: 29 } })).toContain('PG9');
    expect(reviewed().codes('decide-seizure')).toEqual([]);
  });

  it('is the principal head’s alone under 危化条例 7', () => {
    const { standing } = reviewed();
    const haz = begin('seizure', { standing: { ...standing, facts: { ...standing.facts, matter: 'QZ-HAZ-007' } } });
    expect(haz.codes('decide-seizure', {}, 'fen')).toContain('approver-fits');
    expect(haz.codes('decide-seizure', {}, 'ju')).not.toContain('approver-fits');
    expect(reviewed().codes('decide-seizure', {}, 'fen')).toEqual([]);
  });

  it('makes nothing good after twenty-four hours', () => {
    const spot = taken().act('propose-seizure', { draft: { ...seizureDraft, things: [...(seizureDraft['things'] as [])] } });
    const late = spot.act('submit-for-review').act('review-decision').wait(1);
    expect(late.codes('decide-seizure')).toContain('nothing-lapsed');
  });
});
