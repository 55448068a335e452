import { describe, expect, it } from 'vitest';
import { citizen, draft20000, draft80000, draft90000, draftOfNone } from '#tests/law/drafts.ts';
import { fined } from '#tests/law/other-cases.ts';
import { type Around, begin, untilAfter, untilBefore } from '#tests/law/scene.ts';
import type { JsonObject, OtherCase } from '#law/vocabulary.ts';

describe('调查终结并拟出处理意见 conclude-investigation', () => {
  it('needs evidence, citing 处罚法 40', () => {
    expect(begin().act('register-clue').act('propose-filing').act('approve-filing').codes('conclude-investigation')).toContain('PG15');
  });

  it('refuses a second fine for the same act, citing 处罚法 29', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', { draft: { ...draft80000, finedBefore: true } }),
    ).toContain('PG4');
  });

  it('refuses a child, citing 处罚法 30', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', {
        draft: { ...draft80000, party: { ...citizen, age: 13, capacity: 'child' } },
      }),
    ).toContain('PG13');
  });

  it('refuses a fine outside the range of the matter, citing 处罚法 34', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', {
        draft: {
          ...draft80000,
          measures: { warning: false, criticism: false, fine: 100_001, confiscateGains: null, confiscateProperty: null, other: [] },
        },
      }),
    ).toContain('gate');
  });

  it('lets 减轻 go below the range, never above it, citing 处罚法 32, 34', () => {
    const measures = { warning: false, criticism: false, confiscateGains: null, confiscateProperty: null, other: [] };
    const grounds = { lighterGrounds: ['merit'], lighterEvidence: '立功材料一份。' };
    const mitigated = (fine: number) => ({ draft: { ...draft80000, ...grounds, grade: 'mitigated', measures: { ...measures, fine } } });
    expect(untilBefore('conclude-investigation').codes('conclude-investigation', mitigated(200_000))).toContain('gate');
    expect(untilBefore('conclude-investigation').refusals('conclude-investigation', mitigated(1_000))).toEqual([]);
  });

  it('gives notice again where the facts are others than those told, citing 处罚法 44', () => {
    const draft = { ...draft20000, facts: '另一事实。' };
    expect(untilAfter('hear-defence').act('conclude-investigation', { draft }).place('notice')).toBe('none');
  });

  it('refuses to punish without a measure', () => {
    expect(
      untilBefore('conclude-investigation').codes('conclude-investigation', { draft: { ...draftOfNone, outcome: 'penalty' } }),
    ).toContain('PG14');
  });

  it('refuses a heavier draft because of the defence, citing 处罚法 45', () => {
    expect(untilAfter('hear-defence').codes('conclude-investigation', { draft: draft90000 })).toContain('PG7');
  });

  it('takes a heavier one for new facts, but gives notice again', () => {
    expect(untilAfter('hear-defence').act('conclude-investigation', { draft: draft90000, newFacts: '另查明' }).place('notice')).toBe(
      'none',
    );
  });

  it('keeps the notice where the draft gets lighter, and asks for a new review', () => {
    expect(untilAfter('hear-defence').act('conclude-investigation', { draft: draft20000 }).place('notice')).toBe('served');
  });

  describe('what makes a penalty lighter, citing 处罚法 30 to 32', () => {
    const codes = (draft: JsonObject) => untilBefore('conclude-investigation').codes('conclude-investigation', { draft });
    const person = (age: number, capacity: string) => ({ ...citizen, age, capacity });
    const merit = { lighterGrounds: ['merit'], lighterEvidence: '立功材料一份。' };

    it('needs one of the five cases, and its evidence', () => {
      expect(codes({ ...draft80000, grade: 'lighter' })).toContain('PG14');
      expect(codes({ ...draft80000, grade: 'lighter', lighterGrounds: ['merit'] })).toContain('PG14');
      expect(codes({ ...draft80000, grade: 'lighter', ...merit })).toEqual([]);
    });

    it('obliges where it is there', () => {
      expect(codes({ ...draft80000, grade: 'normal', ...merit })).toContain('PG14');
      expect(codes({ ...draft80000, grade: 'heavier', ...merit })).toContain('PG14');
    });

    it('is age between fourteen and eighteen, which obliges, and reduced capacity, which allows', () => {
      const young = { ...draft20000, matterStep: 2, party: person(16, 'minor') };
      expect(codes({ ...young, grade: 'normal' })).toContain('PG13');
      expect(codes({ ...young, grade: 'lighter' })).not.toContain('PG13');
      expect(codes({ ...young, grade: 'lighter' })).not.toContain('PG14');
      expect(codes({ ...young, party: person(40, 'reduced'), grade: 'lighter' })).not.toContain('PG14');
      expect(codes({ ...young, party: person(40, 'reduced'), grade: 'normal' })).not.toContain('PG14');
    });

    it('says of age and mind what agrees', () => {
      expect(codes({ ...draft20000, matterStep: 2, grade: 'lighter', party: person(16, 'full') })).toContain('PG13');
      expect(codes({ ...draft20000, matterStep: 2, grade: 'lighter', party: person(20, 'minor') })).toContain('PG13');
    });
  });

  describe('what other cases of the party say', () => {
    const beside = (other: OtherCase, settings: Around['settings'] = {}) =>
      untilBefore('conclude-investigation', begin('ordinary-penalty', { others: [other], settings }));
    const sameAct = { matter: 'CF-WSL-097-4', conduct: { from: '2026-02-01', to: '2026-03-02' } };

    it('fines no act twice, citing 处罚法 29', () => {
      const refusals = beside(fined(sameAct)).refusals('conclude-investigation');
      expect(refusals.map(({ code }) => code)).toEqual(['PG4']);
      expect(refusals[0]?.says).toContain('（渝梁）应急罚〔2026〕7号');
    });

    it('may fine what was done on other days, or after a decision that cut what went on', () => {
      expect(beside(fined({ ...sameAct, conduct: { to: '2026-02-01' } })).codes('conclude-investigation')).toEqual([]);
    });

    it('may give another kind of penalty for an act that was fined', () => {
      const warned = {
        ...draft80000,
        measures: { ...(draft80000['measures'] as JsonObject), fine: null, warning: true },
        grade: 'mitigated',
        lighterGrounds: ['merit'],
        lighterEvidence: '材料',
      };
      expect(beside(fined(sameAct)).codes('conclude-investigation', { draft: warned })).not.toContain('PG4');
    });

    it('takes the word of either case that it is the same act, whatever the matter', () => {
      const linked = fined({ matter: 'CF-WSL-099-1', relations: ['same-act'] });
      expect(beside(linked).codes('conclude-investigation')).toEqual(['PG4']);
      expect(beside(fined({ ...sameAct, validity: 'revoked' })).codes('conclude-investigation')).toEqual([]);
      expect(beside(fined({ ...sameAct, fine: null })).codes('conclude-investigation')).toEqual([]);
    });

    it('is no first violation where there was one, within the years and among the violations the bureau has set, citing 处罚法 33', () => {
      const codes = (other: OtherCase, settings: Around['settings'] = {}) =>
        beside(other, settings).codes('conclude-investigation', { draft: draftOfNone });
      expect(codes(fined())).toEqual(['PG14']);
      expect(codes(fined({ decidedOn: '2021-03-01' }))).toEqual([]);
      expect(codes(fined({ decidedOn: '2021-03-02' }))).toEqual(['PG14']);
      expect(codes(fined(), { firstViolationScope: { value: 'same-matter', status: '已核', source: '清单' } })).toEqual([]);
      expect(codes(fined({ decidedOn: '2024-12-31' }), { firstViolationYears: { value: 1, status: '已核', source: '清单' } })).toEqual([]);
      expect(codes(fined({ validity: 'revoked' }))).toEqual([]);
      const spared = (exemption: string) => fined({ fine: null, facts: { result: 'no-penalty', draft: { ...draftOfNone, exemption } } });
      expect(codes(spared('first'))).toEqual(['PG14']);
      expect(codes(spared('unproved'))).toEqual([]);
    });
  });
});
