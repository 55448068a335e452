import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

const ordered = untilBefore('propose-filing').act('order-correction', { dueOn: '2026-04-01' });
const undone = { result: 'undone', findings: [{ problem: 1, done: 'partly', says: '部分' }] };

describe('整改复查 reinspect', () => {
  it('waits for the last day unless the party asks for it earlier', () => {
    expect(ordered.codes('reinspect')).toContain('gate');
    expect(ordered.act('reinspect', { cause: 'requested' }).place('correction')).toBe('done');
    expect(ordered.wait(30).codes('reinspect')).toContain('gate');
    expect(ordered.wait(31).act('reinspect').place('correction')).toBe('done');
  });

  it('leaves the party the rest of its time where a visit it asked for finds something undone', () => {
    const early = ordered.wait(10).act('reinspect', { cause: 'requested', ...undone });
    expect([early.place('correction'), early.standing.clocks['reinspection']?.stopped]).toEqual(['ordered', null]);
    expect(early.standing.facts['correctionResult']).toBeUndefined();
    expect(early.wait(21).act('reinspect', undone).place('correction')).toBe('undone');
  });

  it('judges nobody by an order that never came to him, citing 处罚法 61', () => {
    const refused = untilBefore('propose-filing').act('order-correction', { dueOn: '2026-04-01', handedOver: 'refused' });
    const [refusal] = refused.wait(40).refusals('reinspect');
    expect(refusal?.articles).toContainEqual({ law: 'APL2021', article: '61' });
    const paper = { paper: 'correction-order', mode: 'left', witness: '示例·居委会' };
    expect(refused.wait(10).act('serve-paper', paper).wait(30).codes('reinspect')).toEqual([]);
    expect(refused.wait(35).act('serve-paper', paper).codes('reinspect')).toContain('correction-order-served');
  });

  it('answers every problem of the order, and is not well where one of them is not', () => {
    const later = ordered.wait(40);
    expect(later.codes('reinspect', { findings: [{ problem: 2, done: 'done', says: '已整改' }] })).toContain('reinspection-complete');
    expect(later.codes('reinspect', { findings: [{ problem: 1, done: 'partly', says: '部分' }] })).toContain('reinspection-complete');
    expect(later.act('reinspect', { result: 'undone', findings: [{ problem: 1, done: 'partly', says: '部分' }] }).place('correction')).toBe(
      'undone',
    );
  });

  it('stops the clock of the reinspection, and leaves that of the order as it was kept or missed', () => {
    const late = ordered.wait(40).act('reinspect', { result: 'undone', findings: [{ problem: 1, done: 'undone', says: '未整改' }] });
    expect(late.standing.clocks['reinspection']?.stopped).toBe('2026-04-11');
    expect(late.standing.facts['reinspections']).toMatchObject([{ result: 'undone' }]);
  });
});
