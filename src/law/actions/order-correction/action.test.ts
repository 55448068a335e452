import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('责令限期整改 order-correction', () => {
  const found = untilBefore('propose-filing');

  it('remembers every order and its last day, and the reinspection falls due by itself', () => {
    const ordered = found.act('order-correction', { dueOn: '2026-04-01' });
    expect(ordered.standing.facts['correctionDueOn']).toBe('2026-04-01');
    expect(ordered.standing.facts['correctionOrders']).toMatchObject([{ dueOn: '2026-04-01' }]);
    expect(ordered.standing.clocks['correction']).toMatchObject({ due: '2026-04-01', stopped: null });
    expect(ordered.standing.clocks['reinspection']).toMatchObject({ started: '2026-04-01', stopped: null });
    expect(ordered.place('correction')).toBe('ordered');
  });

  it('refuses a last day that has gone by, citing 处罚法 28', () => {
    expect(found.refusals('order-correction', { dueOn: '2026-03-01' })).toMatchObject([
      { code: 'date-not-past', articles: [{ law: 'APL2021', article: '28' }] },
    ]);
  });

  it('is given again where it came to the party too late to be obeyed, and only there', () => {
    const late = found.act('order-correction', { dueOn: '2026-03-10', handedOver: 'later' }).wait(12);
    const served = late.act('serve-paper', { paper: 'correction-order' });
    expect(served.codes('reinspect')).toContain('correction-order-served');
    expect(served.act('order-correction', { dueOn: '2026-04-10' }).standing.facts['correctionDueOn']).toBe('2026-04-10');
  });

  it('is not given twice while one is running; after a reinspection it may be given again', () => {
    const ordered = found.act('order-correction', { dueOn: '2026-03-10' });
    expect(ordered.codes('order-correction')).toContain('gate');
    const failed = ordered.wait(10).act('reinspect', {
      result: 'undone',
      findings: [{ problem: 1, done: 'undone', says: '未整改' }],
    });
    expect(failed.act('order-correction', { dueOn: '2026-04-10' }).standing.facts['correctionOrders']).toHaveLength(2);
  });
});
