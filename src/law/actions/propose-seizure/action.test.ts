import { describe, expect, it } from 'vitest';
import { fireworks, seizureDraft, smallDraft, storeroom } from '#tests/law/procedures/seizure.ts';
import { heldFor, lapsed, linkedPenalty, opened, taken } from '#tests/law/seized.ts';
import { begin } from '#tests/law/scene.ts';

const thing = (changes: object) => ({ draft: { ...smallDraft, things: [{ ...fireworks, ...changes }] } });

describe('报请批准查封、扣押 propose-seizure', () => {
  it('refuses what has nothing to do with the violation, citing 强制法 23', () => {
    const [refusal] = opened().refusals('propose-seizure', thing({ nature: 'unrelated' }));
    expect(refusal).toMatchObject({ code: 'no-thing-is', articles: [{ law: 'ACL2011', article: '23', paragraph: 1 }] });
  });

  it('refuses necessities of life, and what another organ has sealed, citing 强制法 23', () => {
    expect(opened().refusals('propose-seizure', thing({ nature: 'living' }))[0]?.articles[0]).toMatchObject({
      article: '23',
      paragraph: 1,
    });
    expect(opened().refusals('propose-seizure', thing({ nature: 'sealed' }))[0]?.articles[0]).toMatchObject({
      article: '23',
      paragraph: 2,
    });
  });

  it('refuses what residents get water, power, heat or gas by, citing 强制法 43', () => {
    expect(opened().refusals('propose-seizure', thing({ nature: 'utility' }))[0]?.articles[0]).toMatchObject({
      article: '43',
      paragraph: 2,
    });
  });

  it('refuses what the power does not cover: no vehicle under 安法 65, no place detained', () => {
    expect(opened().codes('propose-seizure', thing({ kind: 'vehicle' }))).toContain('power-covers-things');
    expect(opened().codes('propose-seizure', thing({ kind: 'site' }))).toContain('power-covers-things');
    expect(opened().codes('propose-seizure')).toEqual([]);
  });

  it('refuses a heading that is not what its things say', () => {
    expect(opened().codes('propose-seizure', { draft: { ...seizureDraft, measure: '查封' } })).toContain('measure-fits-things');
  });

  it('reports after an emergency exactly what was taken, for the term of the decision, citing 强制法 19', () => {
    expect(taken().codes('propose-seizure', { draft: smallDraft })).toEqual([]);
    const less = { ...smallDraft, things: [{ ...fireworks, quantity: 39 }] };
    expect(taken().codes('propose-seizure', { draft: less })).toContain('draft-covers-seized');
    expect(taken().codes('propose-seizure', { draft: { ...smallDraft, things: [storeroom], measure: '查封' } })).toContain(
      'draft-covers-seized',
    );
    expect(taken().codes('propose-seizure', { draft: { ...smallDraft, days: 20 } })).toContain('belated-term-fits');
  });

  it('comes too late after twenty-four hours: then only release is open', () => {
    expect(taken().wait(1).codes('propose-seizure', { draft: smallDraft })).toContain('nothing-lapsed');
    expect(lapsed().codes('propose-seizure')).toContain('place');
  });

  it('is refused once the linked penalty case came to nothing, citing 强制法 28', () => {
    const scene = heldFor(linkedPenalty({ main: 'investigating' }));
    const gone = begin('seizure', {
      others: [linkedPenalty({ main: 'case-dismissed' })],
      standing: { ...scene.standing, places: { main: 'opened' } },
    });
    expect(gone.codes('propose-seizure')).toContain('linked-case-goes-on');
  });
});
