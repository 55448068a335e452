import { describe, expect, it } from 'vitest';
import { better, calculated, citizen, draft20000, draft80000, draft90000, draftOfNone, remedied, worse } from '#tests/law/drafts.ts';
import { pointsWith } from '#tests/law/forms.ts';
import { fined } from '#tests/law/other-cases.ts';
import type { Around } from '#tests/law/around.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';
import type { ChosenFactor } from '#law/discretion/factors.ts';
import type { JsonObject, OtherCase } from '#law/vocabulary.ts';

const measures = { warning: false, criticism: false, confiscateGains: null, confiscateProperty: null, other: [] };
const concluding = (draft: JsonObject, more: JsonObject = {}, scene = untilBefore('conclude-investigation')) =>
  scene.refusals('conclude-investigation', { draft, ...more });

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
    const mitigated = (fine: number) => calculated({ ...draft80000, grade: 'mitigated', measures: { ...measures, fine } }, [remedied]);
    expect(concluding(mitigated(200_000)).map(({ code }) => code)).toContain('gate');
    expect(concluding(mitigated(1_000))).toEqual([]);
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
    const codes = (draft: JsonObject) => concluding(draft).map(({ code }) => code);
    const graded = (grade: string, factor: ChosenFactor) => codes(calculated({ ...draft20000, grade }, [factor], { reason: '另有理由。' }));
    const person = (age: number, capacity: string) => ({ ...citizen, age, capacity });

    it('is proved', () => {
      const { note: _, ...unproved } = remedied;
      expect(graded('lighter', remedied)).toEqual([]);
      expect(graded('lighter', unproved)).toEqual(['PG14']);
    });

    it('obliges where it is there, whatever reasons are given', () => {
      expect(graded('normal', remedied)).toContain('PG14');
      expect(graded('heavier', remedied)).toContain('PG14');
    });

    it('says of age and mind what agrees', () => {
      expect(codes({ ...draft20000, matterStep: 2, grade: 'lighter', party: person(16, 'full') })).toContain('PG13');
      expect(codes({ ...draft20000, matterStep: 2, grade: 'lighter', party: person(20, 'minor') })).toContain('PG13');
      expect(codes({ ...draft20000, matterStep: 2, grade: 'normal', party: person(16, 'minor') })).toContain('PG13');
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

describe('the matter and its step', () => {
  it('refuses a licence as the matter of a penalty, citing 处罚法 4', () => {
    const [refusal] = concluding(draft80000, { matter: 'XK-FW-019-2' });
    expect(refusal).toMatchObject({ code: 'matter-is-penalty', says: expect.stringContaining('行政许可') });
    expect(concluding(draft80000, { matter: 'CF-NOTHING' })[0]?.says).toContain('没有所选的这一项');
  });

  it('refuses a matter that has ended, and names the law that follows it, citing 处罚法 37', () => {
    const hazards = untilBefore('conclude-investigation', begin('ordinary-penalty', { now: '2026-06-01T01:00:00.000Z' }));
    const [refusal] = concluding(draft80000, { matter: 'CF-HAZ-078-10' }, hazards);
    expect(refusal).toMatchObject({ code: 'matter-in-force', articles: [{ law: 'APL2021', article: '37' }] });
    expect(refusal?.says).toContain('《中华人民共和国危险化学品安全法》；该法文本尚未收录');
  });

  it('waits for the order to correct where the step punishes its disobedience, citing 处罚法 28', () => {
    const overdue = calculated({
      ...draft80000,
      matterStep: 2,
      measures: { ...measures, fine: 150_000, other: ['责令停产停业'] },
      grade: 'normal',
    });
    const scene = untilBefore('conclude-investigation');
    expect(concluding(overdue)).toMatchObject([{ code: 'PG5', says: expect.stringContaining('没有责令改正的记录') }]);
    const ordered = scene.act('order-correction', { dueOn: '2026-03-20' });
    expect(concluding(overdue, {}, ordered)[0]?.says).toContain('还没有届满');
    expect(concluding(overdue, {}, ordered.wait(30))[0]?.says).toContain('不能认定没有改正');
    expect(concluding(overdue, {}, ordered.wait(30).act('inspect-premises'))).toEqual([]);
  });

  it('counts a limit for correcting only once the order was handed over or served', () => {
    const overdue = calculated({
      ...draft80000,
      matterStep: 2,
      measures: { ...measures, fine: 150_000, other: ['责令停产停业'] },
      grade: 'normal',
    });
    const ordered = untilBefore('conclude-investigation').act('order-correction', { dueOn: '2026-03-20', handedOver: 'later' });
    const inspected = ordered.wait(30).act('inspect-premises');
    expect(concluding(overdue, {}, inspected)[0]?.says).toContain('没有送达记录');
    const served = ordered.act('serve-paper', { paper: 'correction-order' }).wait(30).act('inspect-premises');
    expect(concluding(overdue, {}, served)).toEqual([]);
  });

  it('refuses kinds of penalty the step does not give, and the stoppage left out that it demands, citing 处罚法 4', () => {
    const warned = { ...draft80000, measures: { ...measures, fine: 80_000, warning: true } };
    expect(concluding(warned)).toMatchObject([{ code: 'kinds-provided', says: expect.stringContaining('没有规定警告') }]);
    const mild = calculated({
      ...draft80000,
      matterStep: 2,
      measures: { ...measures, fine: 150_000 },
      correction: '责令立即改正',
      grade: 'normal',
    });
    const ordered = untilBefore('conclude-investigation').act('order-correction', { dueOn: '2026-03-20' }).wait(30).act('inspect-premises');
    expect(concluding(mild, {}, ordered)[0]?.says).toContain('应当责令停产停业整顿');
    // Written into the order to correct it would come without its hearing (处罚法 63 Ⅰ 4).
    const hidden = calculated({ ...mild, correction: '责令停业整顿三十日' });
    expect(concluding(hidden, {}, ordered)[0]?.says).toContain('不能写在责令改正里');
  });

  it('closes nobody down: that is for the government, citing 安法 115', () => {
    const closed = { ...draft80000, measures: { ...measures, other: ['责令关闭'] } };
    const says = concluding(closed, { matter: 'CF-WSL-113' }).map((refusal) => refusal.says);
    expect(says.join()).toContain('关闭由县级以上人民政府决定');
  });

  it('asks why it is no crime where it can be one, citing 处罚法 27', () => {
    const draft = calculated({ ...draft80000, grade: 'normal', measures: { ...measures, fine: 25_000 } }, [], { matter: 'CF-WSL-099-4' });
    const asked = concluding(draft, { matter: 'CF-WSL-099-4' });
    expect(asked).toMatchObject([{ code: 'PG12', says: expect.stringContaining('刑法134条之一') }]);
    expect(concluding(draft, { matter: 'CF-WSL-099-4', notCrime: '没有现实危险，不涉嫌犯罪。' })).toEqual([]);
  });
});

describe('the discretion', () => {
  it('wants the calculation in the draft, citing 处罚法 34', () => {
    const { discretionCalc: _, ...without } = draft80000;
    expect(concluding(without)).toMatchObject([{ code: 'discretion-calculated', says: expect.stringContaining('没有裁量计算') }]);
  });

  it('refuses a calculation that does not come out again', () => {
    const calc = draft80000['discretionCalc'] as JsonObject;
    for (const changed of [{ most: 200_000 }, { factors: [] }, { standard: 'made-up' }, { lines: [] }, { step: 2 }])
      expect(concluding({ ...draft80000, discretionCalc: { ...calc, ...changed } }).map(({ code }) => code)).toContain(
        'discretion-calculated',
      );
  });

  it('refuses a circumstance that the law does not know with that effect', () => {
    const calc = draft80000['discretionCalc'] as JsonObject;
    const forged = { id: 'remedied', says: '主动消除或者减轻违法行为危害后果', effect: 'must-spare' };
    expect(concluding({ ...draft80000, discretionCalc: { ...calc, factors: [forged] } }).map(({ code }) => code)).toContain(
      'discretion-calculated',
    );
    const own = { id: 'own', says: '心情不好', effect: 'heavier' };
    expect(concluding({ ...draft80000, discretionCalc: { ...calc, factors: [own] } })[0]?.says).toContain('不是本事项的裁量情节');
  });

  it('asks for reasons where the amount leaves the range, and takes them', () => {
    const outside = { ...draft80000, measures: { ...measures, fine: 50_000 } };
    expect(concluding(outside)).toMatchObject([{ code: 'deviation-explained', says: expect.stringContaining('70000元至100000元') }]);
    expect(concluding(calculated(outside, [worse], { reason: '已经停产，经济困难。' }))).toEqual([]);
  });

  it('asks for reasons where the grade is not what the circumstances lead to', () => {
    const milder = calculated({ ...draft80000, grade: 'normal', measures: { ...measures, fine: 50_000 } }, [worse]);
    expect(concluding(milder)).toMatchObject([{ code: 'deviation-explained', says: expect.stringContaining('情节指向“从重”') }]);
  });

  it('refuses 减轻 without one of its cases and any fine in spite of 应当不予, citing 处罚法 32, 33', () => {
    const mitigated = calculated({ ...draft80000, grade: 'mitigated', measures: { ...measures, fine: 1_000 } }, [better]);
    expect(concluding(mitigated)).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'PG14' })]));
    const calc = draft80000['discretionCalc'] as JsonObject;
    const trivial = { id: 'trivial', says: '违法行为轻微并及时改正，没有造成危害后果', effect: 'must-spare' };
    expect(concluding({ ...draft80000, discretionCalc: { ...calc, factors: [trivial] } })[0]?.says).toContain('应当不予行政处罚');
  });

  it('wants the age of a minor among the circumstances, citing 处罚法 30', () => {
    const minor = { ...citizen, age: 16, capacity: 'minor' };
    const draft = calculated({ ...draft20000, party: minor, matterStep: 1, measures: { ...measures, fine: 21_000 } }, [better], {
      matter: 'CF-WSL-094',
    });
    expect(concluding(draft, { matter: 'CF-WSL-094' })[0]?.says).toContain('已满十四周岁不满十八周岁');
  });

  it('makes legal review and the heads look at a deviation, citing 处罚法 57, 58', () => {
    const outside = calculated({ ...draft20000, measures: { ...measures, fine: 45_000 } }, [better], { reason: '有先例。' });
    const reviewing = untilBefore('conclude-investigation').act('conclude-investigation', { draft: outside }).act('submit-for-review');
    expect(reviewing.codes('review-decision')).toEqual(['deviation-reviewed']);
    const points = { ...pointsWith(), discretion: { result: 'ok', evidence: ['案件处理呈批表'], note: '理由成立。' } };
    const passed = reviewing.act('review-decision', { points });
    const told = passed.act('notify-penalty').act('serve-paper', { paper: 'notice' }).act('hear-defence').act('review-defence');
    expect(told.codes('decide-penalty', {})).toContain('PG10');
    expect(told.act('discuss-collectively').codes('decide-penalty')).toEqual([]);
  });
});
