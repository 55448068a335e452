import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const decided = () => untilBefore('notify-unit', begin('cut-off'));

describe('送达停止供电（民爆）决定书 notify-unit', () => {
  it('comes twenty-four hours before the cut, or the cut is put off, citing 安法 70', () => {
    expect(decided().codes('notify-unit')).toEqual([]);
    const late = decided().wait(1);
    expect(late.codes('notify-unit')).toContain('unit-told-in-time');
    expect(late.codes('notify-unit', { startAt: '2026-03-06T10:00' })).toEqual([]);
  });

  it('does not put the cut forward', () => {
    expect(decided().codes('notify-unit', { startAt: '2026-03-05T09:59' })).toContain('not-before-start');
  });

  it('is on paper: no electronic service, citing 电子签名法 3', () => {
    const [refusal] = decided().refusals('notify-unit', { mode: 'electronic', electronicConsent: 'x', electronicAddress: 'y' });
    expect(refusal?.articles).toEqual([{ law: 'ESL2019', article: '3', paragraph: 3, item: 2 }]);
  });

  it('has its minute, on the day it was served and after the decision', () => {
    expect(decided().codes('notify-unit', { notifiedAt: '2026-03-04T23:00' })).toContain('moment-in-order');
    expect(decided().codes('notify-unit', { notifiedAt: '2026-03-03T08:00' })).toContain('moment-in-order');
    const before = { notifiedAt: '2026-03-04T00:01', servedOn: '2026-03-04' };
    expect(decided().codes('notify-unit', before)).toContain('moment-in-order');
  });
});
