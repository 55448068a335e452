import { describe, expect, it } from 'vitest';
import { doneAfter } from '#tests/law/licence-scenes.ts';

describe('一次告知补正 notify-supplement', () => {
  const received = doneAfter('apply-for-licence', { now: '2026-03-02T01:00:00.000Z' });

  it('may be said up to the fifth working day, and not after: the application is accepted from its receipt (许可法 32 Ⅰ 4)', () => {
    expect(received.wait(7).refusals('notify-supplement')).toEqual([]);
    expect(received.wait(8).refusals('notify-supplement')).toMatchObject([
      { code: 'LG2', articles: [{ law: 'ALL2019', article: '32', paragraph: 1, item: 4 }, { article: '82' }] },
    ]);
  });

  it('stops the limit for the decision, which begins anew with the acceptance', () => {
    const asked = received.act('notify-supplement');
    expect(asked.standing.clocks['decision-fireworks']?.stopped).toBe('2026-03-02');
    const accepted = asked.wait(10).act('receive-supplement').act('accept-application');
    expect(accepted.standing.clocks['decision-fireworks']).toMatchObject({ started: '2026-03-12', stopped: null });
  });

  it('asks for nothing outside the public list, citing 许可法 30 and 31', () => {
    const foreign = { items: [{ material: 'hc-training', lacks: 'missing', says: '请提交。' }] };
    expect(received.refusals('notify-supplement', foreign)[0]?.says).toContain('公示的申请材料目录');
  });

  it('says all of it at once: the second time only what was said the first', () => {
    const again = received.act('notify-supplement').act('receive-supplement', { materials: [] });
    expect(again.refusals('notify-supplement')).toEqual([]);
    const more = { items: [{ material: 'fw-site', lacks: 'form', says: '重画。' }] };
    expect(again.refusals('notify-supplement', more)[0]?.says).toContain('一次告知');
  });
});
