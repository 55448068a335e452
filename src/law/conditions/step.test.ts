import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';
import type { JsonObject, OtherCase, Standing } from '../vocabulary.ts';

const measures = { warning: false, criticism: false, confiscateGains: null, confiscateProperty: null, other: [] };
const organisation = { kind: 'organisation', name: '示例公司', address: '示例路' };
const drafted = (matterStep: number, more: JsonObject = {}, change: JsonObject = {}): JsonObject => ({
  draft: {
    outcome: 'penalty',
    party: organisation,
    grade: 'normal',
    matterStep,
    correction: '责令改正',
    measures: { ...measures, ...change },
    ...more,
  },
});
/** Why the step is not open, as the officer is told. */
function told(matter: string, form: JsonObject, around: Parameters<typeof begin>[1] = {}, facts: Standing['facts'] = {}): string {
  const { standing } = untilBefore('conclude-investigation');
  const now = '2026-04-20T01:00:00.000Z';
  const scene = begin('ordinary-penalty', { standing: { ...standing, facts: { ...standing.facts, ...facts } }, matter, now, ...around });
  return scene
    .refusals('conclude-investigation', { ...form, matter })
    .filter(({ code }) => code === 'PG5')
    .map(({ says }) => says)
    .join('');
}

describe('a step that punishes disobedience', () => {
  const order = (dueOn: string) => ({ correctionOrders: [{ dueOn, handedOver: 'signed' }] });
  const ordered = order('2026-03-20');
  const overdue = (facts: Standing['facts'], around = {}) => told('CF-WSL-097-4', drafted(2), around, facts);
  const visited = (on: string, result: string) => ({ ...ordered, reinspections: [{ from: `${on}T10:00`, result }] });

  it('waits for an order, for its limit, and for something that shows how things stood after it', () => {
    expect(overdue({})).toContain('没有责令改正的记录');
    expect(overdue(order('2026-04-20'))).toContain('还没有届满');
    expect(overdue(ordered)).toContain('不能认定没有改正');
  });

  it('is shown by a re-inspection after the limit, and excluded by one that found it obeyed', () => {
    expect(overdue(visited('2026-03-25', 'undone'))).toBe('');
    expect(overdue(visited('2026-03-25', 'done'))).toContain('2026-03-25复查时已经整改完毕');
    expect(overdue(visited('2026-03-10', 'undone')), 'before the limit').toContain('不能认定没有改正');
    const twice = {
      ...ordered,
      reinspections: [...visited('2026-03-25', 'undone').reinspections, { from: '2026-04-10T10:00', result: 'done' }],
    };
    expect(overdue(twice)).toContain('2026-04-10');
  });

  it('takes the order of a case it is linked with, and of no other', () => {
    const other = (id: string): OtherCase => ({
      ...{ case: id, procedure: 'inspection', kind: 'inspection', number: null, title: '示例检查', opened: '2026-03-01', ended: true },
      standing: { places: {}, done: {}, facts: visited('2026-03-25', 'undone') },
    });
    const links = ['11111111-1111-4111-8111-111111111111'];
    expect(overdue({ links }, { others: [other(links[0] ?? '')] })).toBe('');
    expect(overdue({ links }, { others: [other('22222222-2222-4222-8222-222222222222')] })).toContain('没有责令改正的记录');
  });

  it('takes the record of a refused inspection for the order and its refusal (安法 66, 108), of nothing else', () => {
    const links = ['11111111-1111-4111-8111-111111111111'];
    const refused: OtherCase = {
      ...{ case: links[0] ?? '', procedure: 'inspection', kind: 'inspection', number: null, title: '示例检查', opened: '2026-03-01' },
      ...{ ended: true, standing: { places: {}, done: {}, facts: { refusals: [{ orderedToCorrect: true }] } } },
    };
    const around = { others: [refused] };
    expect(told('CF-WSL-108', drafted(2, {}, { fine: 50_000 }), around, { links })).toBe('');
    expect(told('CF-WSL-108', drafted(2, {}, { fine: 50_000 }), around)).toContain('没有责令改正的记录');
    expect(overdue({ links }, around)).toContain('没有责令改正的记录');
  });

  it('may punish refusal on the day of the limit, overdue only the day after', () => {
    const today = { ...order('2026-04-20'), reinspections: [{ from: '2026-04-20T09:00', result: 'undone' }] };
    expect(told('CF-WSL-108', drafted(2, {}, { fine: 50_000 }), {}, today)).toBe('');
    expect(told('CF-WSL-109', drafted(2, {}, { fine: 150_000 }), {}, today)).toContain('还没有届满');
  });
});

describe('a step that asks for gains of a size (安全生产法 103)', () => {
  it('is told from the other by 100,000 yuan', () => {
    expect(told('CF-WSL-103-1', drafted(1, { fineBase: 99_999 }))).toContain('违法所得在100000元以上');
    expect(told('CF-WSL-103-1', drafted(1, { fineBase: 100_000 }))).toBe('');
    expect(told('CF-WSL-103-1', drafted(2, {}, { confiscateGains: 100_000 }))).toContain('不属于“无违法所得或<10万元”');
    expect(told('CF-WSL-103-1', drafted(2, {}, { confiscateGains: 99_999 }))).toBe('');
  });
});

describe('情节严重', () => {
  it('comes on top of another step and is not chosen by itself (安全生产法 99)', () => {
    expect(told('CF-WSL-099-1', drafted(3, {}, { other: ['责令停产停业'] }))).toContain('请选择第1档“发现违法”或者第2档“逾期未改正”');
    const refusals = untilBefore('conclude-investigation', begin('ordinary-penalty', { matter: 'CF-WSL-099-1' })).codes(
      'conclude-investigation',
      {
        ...drafted(1, {}, { other: ['责令停产停业'] }),
        matter: 'CF-WSL-099-1',
      },
    );
    expect(refusals).not.toContain('kinds-provided');
  });
});
