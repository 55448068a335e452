import { describe, expect, it } from 'vitest';
import { calendarOf } from '../calendar.ts';
import { matterById } from '../matters/index.ts';
import { defaultSettings } from '../settings.ts';
import { nothingYet } from '../standing.ts';
import type { Condition, Json, JsonObject, Matter, Question, Settings } from '../vocabulary.ts';
import { figuresOf } from './draft-at-hand.ts';
import { enforcementWindowOpen, notAtNight } from './enforcement-window.ts';
import { faultOfFine, fineInRange } from './fine-range.ts';
import { hearingGrounds, hearingNoticeInTime, hearingRequired } from './hearing.ts';
import { limitationNotPassed } from './limitation.ts';
import { surchargeDue, surchargeWithinCap } from './surcharge.ts';

interface Asked {
  readonly today?: string;
  readonly form?: JsonObject;
  readonly facts?: { readonly [fact: string]: Json };
  readonly matter?: Matter | null;
  readonly settings?: Settings;
  readonly at?: string;
}

function ask(condition: Condition, asked: Asked, given: JsonObject = {}) {
  const today = asked.today ?? '2026-03-02';
  const question: Question = {
    procedure: {
      id: 'test',
      title: '',
      kind: 'penalty',
      validFrom: '2026-01-01',
      articles: [],
      tracks: {},
      order: [],
      steps: [],
      clocks: [],
    },
    people: {},
    settings: asked.settings ?? defaultSettings,
    calendar: calendarOf(),
    matter: asked.matter ?? null,
    others: [],
    registers: {},
    standing: { ...nothingYet, facts: asked.facts ?? {} },
    proposal: { id: 'p', action: 'a', by: 'x', at: asked.at ?? `${today}T02:00:00.000Z`, ...(asked.form ? { form: asked.form } : {}) },
    today,
  };
  return condition.holds(question, given);
}

function draft(kind: string, measures: JsonObject, more: JsonObject = {}): JsonObject {
  return { outcome: 'penalty', grade: 'normal', matterStep: 1, party: { kind }, measures: { other: [], ...measures }, ...more };
}

const get = (id: string): Matter => {
  const matter = matterById(id);
  if (!matter) throw new RangeError(id);
  return matter;
};

describe('the hearing threshold (处罚法 63, 渝府令354)', () => {
  const required = (kind: string, measures: JsonObject, settings = defaultSettings) =>
    ask(hearingRequired, { form: { draft: draft(kind, measures) }, settings });

  it('is 5,000 yuan for a citizen and 50,000 for an organisation, the amount itself included', () => {
    expect(required('citizen', { fine: 4_999 })).toBe(false);
    expect(required('citizen', { fine: 5_000 })).toBe(true);
    expect(required('organisation', { fine: 49_999 })).toBe(false);
    expect(required('organisation', { fine: 50_000 })).toBe(true);
  });

  it('is reached by confiscated gains or property too', () => {
    expect(required('organisation', { fine: 1, confiscateGains: 50_000 })).toBe(true);
    expect(required('organisation', { fine: 1, confiscateProperty: 60_000 })).toBe(true);
  });

  it('does not matter where business is stopped or a licence is taken', () => {
    for (const kind of ['降低资质等级', '吊销许可证件', '责令停产停业', '责令关闭', '限制从业'])
      expect(required('organisation', { fine: 100, other: [kind] })).toBe(true);
    expect(required('organisation', { fine: 100, other: ['暂扣许可证件'] })).toBe(false);
  });

  it('takes 个体工商户 as the bureau has set', () => {
    expect(required('individual-business', { fine: 6_000 })).toBe(true);
    const hearingIndividualBusinessAs = { value: 'organisation', status: '已核', source: '政策法规科' } as const;
    expect(required('individual-business', { fine: 6_000 }, { ...defaultSettings, hearingIndividualBusinessAs })).toBe(false);
  });

  it('looks at the draft the case remembers where the form has none, and waits where there is none at all', () => {
    expect(ask(hearingRequired, { facts: { draft: draft('citizen', { fine: 9_000 }) } })).toBe(true);
    expect(ask(hearingRequired, {})).toBeNull();
  });

  it('names its grounds', () => {
    const grounds = hearingGrounds(figuresOf(draft('organisation', { fine: 60_000, other: ['责令停产停业'] })), defaultSettings);
    expect(grounds).toEqual(['罚款60000元，达到听证标准50000元（渝府令354号）', '责令停产停业']);
    expect(hearingGrounds(figuresOf({ outcome: 'no-penalty' }), defaultSettings)).toEqual([]);
  });
});

describe('the notice of a hearing (处罚法 64)', () => {
  it('goes out seven working days before', () => {
    expect(ask(hearingNoticeInTime, { form: { heldOn: '2026-03-11' } })).toBe(true);
    expect(ask(hearingNoticeInTime, { form: { heldOn: '2026-03-10' } })).toContain('2026-03-11');
  });

  it('is counted from its service where the case remembers it', () => {
    const given = { at: '/day', served: 'toldOn' };
    expect(ask(hearingNoticeInTime, { form: { day: '2026-03-11' }, facts: { toldOn: '2026-03-03' } }, given)).toContain('2026-03-12');
    expect(ask(hearingNoticeInTime, { form: { day: '2026-03-11' } }, given)).toContain('尚未送达');
  });
});

describe('the range of a fine', () => {
  const training = get('CF-WSL-097-3');
  const fault = (matter: Matter, kind: string, fine: number | null, more: JsonObject = {}) =>
    faultOfFine(figuresOf(draft(kind, { fine }, more)), matter);

  it('holds both its ends (安全生产法 97)', () => {
    expect(fault(training, 'organisation', 1)).toBeNull();
    expect(fault(training, 'organisation', 100_000)).toBeNull();
    expect(fault(training, 'organisation', 100_001)).toContain('不在法定幅度内');
    expect(fault(training, 'organisation', 100_000, { matterStep: 2 })).toBeNull();
    expect(fault(training, 'organisation', 99_999, { matterStep: 2 })).toContain('100000元以上');
  });

  it('is that of the party: a person answers for a person’s range', () => {
    expect(fault(training, 'citizen', 20_000, { matterStep: 2 })).toBeNull();
    expect(fault(training, 'citizen', 100_000, { matterStep: 2 })).toContain('20000元以上50000元以下');
    expect(fault(training, 'citizen', 20_000)).toContain('没有规定罚款');
  });

  it('may be left below, never above, when 减轻 (处罚法 32)', () => {
    expect(fault(training, 'organisation', 50_000, { matterStep: 2, grade: 'mitigated' })).toBeNull();
    expect(fault(training, 'organisation', 250_000, { matterStep: 2, grade: 'mitigated' })).not.toBeNull();
  });

  it('must be used where the provision says 处, not 可以处', () => {
    expect(fault(training, 'organisation', null)).toContain('应当处以罚款');
    expect(fault(get('CF-HAZ-078-10'), 'organisation', null)).toBeNull();
  });

  it('forbids a fine at first contact where the statute orders first (安全生产法 108)', () => {
    const refusal = get('CF-WSL-108');
    expect(fault(refusal, 'organisation', 20_000)).toContain('没有规定罚款');
    expect(fault(refusal, 'organisation', 20_000, { matterStep: 2 })).toBeNull();
  });

  it('is a share of last year’s income where the statute says so (安全生产法 95)', () => {
    const leader = get('CF-WSL-095');
    expect(fault(leader, 'citizen', 40_000)).toContain('计算基数');
    expect(fault(leader, 'citizen', 40_000, { fineBase: 100_000 })).toBeNull();
    expect(fault(leader, 'citizen', 40_001, { fineBase: 100_000 })).toContain('上一年年收入的40%');
  });

  it('is a multiple of the illegal gains where the statute says so (安全生产法 92)', () => {
    const agency = get('CF-WSL-092-2');
    expect(fault(agency, 'organisation', 300_000, { fineBase: 100_000 })).toBeNull();
    expect(fault(agency, 'organisation', 600_000, { fineBase: 100_000 })).toContain('2倍以上5倍以下');
  });

  it('does not exist for a step the matter does not have, nor without a penalty', () => {
    expect(fault(training, 'organisation', 1, { matterStep: 7 })).toContain('没有第7档');
    expect(fault(training, 'organisation', 1, { outcome: 'no-penalty' })).toContain('不得有罚款');
  });

  it('is asked of the draft proposed', () => {
    expect(ask(fineInRange, { matter: training, form: { draft: draft('organisation', { fine: 60_000 }) } })).toBe(true);
    expect(ask(fineInRange, { matter: training })).toBeNull();
  });

  it('has no matter whose ranges cannot be met by any party it names', () => {
    for (const kind of ['organisation', 'citizen', 'individual-business'])
      for (const step of training.steps) expect(() => fault(training, kind, 1, { matterStep: step.step })).not.toThrow();
  });
});

describe('limitation (处罚法 36)', () => {
  const passed = (form: JsonObject) => ask(limitationNotPassed, { form });

  it('is two years from the end of the conduct to its discovery', () => {
    expect(passed({ conductEnd: '2024-03-02', discoveredOn: '2026-03-02' })).toBe(true);
    expect(passed({ conductEnd: '2024-03-01', discoveredOn: '2026-03-02' })).toContain('2026-03-01届满');
  });

  it('is five where life or health was harmed', () => {
    expect(passed({ conductEnd: '2021-03-02', discoveredOn: '2026-03-02', graveHarm: true })).toBe(true);
    expect(passed({ conductEnd: '2021-03-01', discoveredOn: '2026-03-02', graveHarm: true })).toContain('五年');
  });

  it('does not run while the conduct goes on, even if an earlier form thought it over', () => {
    expect(ask(limitationNotPassed, { form: { discoveredOn: '2026-03-02' }, facts: { conductEnd: '2020-01-01' } })).toBe(true);
    expect(ask(limitationNotPassed, { facts: { discoveredOn: '2026-03-02', conductEnd: '2020-01-01' } })).toContain('届满');
  });
});

describe('the surcharge', () => {
  const facts = { fine: 60_000, paidTotal: 0, decisionServedOn: '2026-03-02' };

  it('is due from the day after the last day for payment', () => {
    expect(ask(surchargeDue, { facts, today: '2026-03-17' })).toContain('2026-03-17');
    expect(ask(surchargeDue, { facts, today: '2026-03-18' })).toBe(true);
    expect(ask(surchargeDue, { facts: { ...facts, paidTotal: 60_000 }, today: '2026-03-18' })).toContain('缴清');
    expect(ask(surchargeDue, { facts: { ...facts, deferredUntil: '2026-06-30' }, today: '2026-03-18' })).toContain('2026-06-30');
    expect(ask(surchargeDue, { facts: { fine: 60_000 } })).toContain('尚未送达');
  });

  it('is never more than has accrued, nor than the fine', () => {
    const amount = (yuan: number, today: string) => ask(surchargeWithinCap, { facts, today, form: { amount: yuan } });
    expect(amount(1_800, '2026-03-18')).toBe(true);
    expect(amount(1_801, '2026-03-18')).toContain('至多1800元');
    expect(amount(60_000, '2026-04-20')).toBe(true);
    expect(amount(60_001, '2026-12-20')).toContain('超出罚款数额');
  });
});

describe('the window for the court (强制法 53, 54)', () => {
  const facts = { decisionServedOn: '2026-03-02', urgedOn: '2026-08-17' };
  const open = (today: string, more: { readonly [fact: string]: Json } = {}) =>
    ask(enforcementWindowOpen, { facts: { ...facts, ...more }, today });

  it('opens when the remedies have lapsed and closes three months later', () => {
    expect(open('2026-09-02')).toContain('最早2026-09-03');
    expect(open('2026-09-03')).toBe(true);
    expect(open('2026-12-02')).toBe(true);
    expect(open('2026-12-03')).toContain('不予受理');
  });

  it('wants ten working days after the urging', () => {
    expect(open('2026-09-03', { urgedOn: '2026-08-20' })).toContain('2026-09-03');
    expect(open('2026-09-04', { urgedOn: '2026-08-20' })).toBe(true);
    expect(ask(enforcementWindowOpen, { facts: { decisionServedOn: '2026-03-02' }, today: '2026-09-03' })).toContain('催告书');
  });

  it('runs from the end of an approved deferral (处罚法 72 Ⅱ)', () => {
    expect(open('2026-12-10', { deferredUntil: '2026-11-30' })).toBe(true);
  });
});

describe('enforcement by night (强制法 43)', () => {
  it('is refused at night and on days off, save in an emergency', () => {
    const at = (moment: string, more: JsonObject = {}) => ask(notAtNight, { form: { at: moment, ...more } }, { at: '/at' });
    expect(at('2026-03-02T10:00')).toBe(true);
    expect(at('2026-03-02T22:00')).toContain('夜间');
    expect(at('2026-03-03T05:59')).toContain('夜间');
    expect(at('2026-03-03T06:00')).toBe(true);
    expect(at('2026-02-17T10:00')).toContain('不是工作日');
    expect(at('2026-03-02T23:00', { urgent: true })).toBe(true);
  });

  it('takes the hour of the act where none is stated', () => {
    expect(ask(notAtNight, { today: '2026-03-02', at: '2026-03-02T02:00:00.000Z' })).toBe(true);
    expect(ask(notAtNight, { today: '2026-03-02', at: '2026-03-02T15:00:00.000Z' })).toContain('23:00');
  });
});
