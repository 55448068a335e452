import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

const urging = { paper: 'urging' };

describe('加处罚款 impose-surcharge', () => {
  it('waits for an urging that was served and had no effect, citing 强制法 35, 37, 38', () => {
    const urged = untilBefore('record-payment').wait(90).act('urge-payment');
    expect(urged.wait(11).refusals('impose-surcharge')[0]?.says).toContain('还没有送达');
    const served = urged.act('serve-paper', urging);
    expect(served.wait(10).codes('impose-surcharge')).toEqual(['urging-without-effect']);
    expect(served.wait(11).codes('impose-surcharge')).toEqual([]);
    const heard = served.act('hear-enforcement-statement', { result: 'adopted' }).wait(11);
    expect(heard.refusals('impose-surcharge')[0]?.says).toContain('已被采纳');
    expect(served.codes('urge-payment', { dueOn: '2020-01-01' })).toContain('date-not-past');
  });

  it('counts from after the last day for paying, up to today', () => {
    const urged = untilBefore('record-payment').wait(90).act('urge-payment').act('serve-paper', urging).wait(11);
    expect(urged.codes('impose-surcharge', { from: '2020-01-01' })).toContain('surcharge-days');
    expect(urged.codes('impose-surcharge', { until: '2030-01-01' })).toContain('surcharge-days');
  });

  it('refuses more than the fine, citing 处罚法 72', () => {
    expect(
      untilBefore('record-payment')
        .wait(90)
        .act('urge-payment')
        .act('serve-paper', urging)
        .wait(11)
        .codes('impose-surcharge', { amount: 80_001 }),
    ).toContain('surcharge-within-cap');
  });

  it('refuses more than three per cent a day', () => {
    expect(
      untilBefore('record-payment')
        .wait(16)
        .act('urge-payment')
        .act('serve-paper', urging)
        .wait(11)
        .codes('impose-surcharge', { amount: 80_000 }),
    ).toContain('surcharge-within-cap');
  });

  it('leaves out the days of a remedy that is over, citing 处罚法 73', () => {
    const late = untilBefore('record-payment').act('receive-remedy').wait(60).act('reply-to-remedy').act('record-remedy-result');
    const urged = late.wait(1).act('urge-payment').act('serve-paper', urging).wait(11);
    expect(urged.codes('impose-surcharge', { amount: 28_801 })).toContain('surcharge-within-cap');
    expect(urged.refusals('impose-surcharge', { amount: 28_800 })).toEqual([]);
  });

  it('does not count while a remedy is pending, citing 处罚法 73', () => {
    expect(untilBefore('record-payment').wait(90).act('urge-payment').act('receive-remedy').codes('impose-surcharge')).toContain('gate');
  });
});
