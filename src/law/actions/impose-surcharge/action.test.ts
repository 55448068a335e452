import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('加处罚款 impose-surcharge', () => {
  it('refuses more than the fine, citing 处罚法 72', () => {
    expect(untilBefore('record-payment').wait(90).act('urge-payment').codes('impose-surcharge', { amount: 80_001 })).toContain(
      'surcharge-within-cap',
    );
  });

  it('refuses more than three per cent a day', () => {
    expect(untilBefore('record-payment').wait(16).act('urge-payment').codes('impose-surcharge', { amount: 80_000 })).toContain(
      'surcharge-within-cap',
    );
  });

  it('leaves out the days of a remedy that is over, citing 处罚法 73', () => {
    const late = untilBefore('record-payment').act('receive-remedy').wait(60).act('reply-to-remedy').act('record-remedy-result');
    const urged = late.wait(1).act('urge-payment');
    expect(urged.codes('impose-surcharge', { amount: 2_401 })).toContain('surcharge-within-cap');
    expect(urged.refusals('impose-surcharge', { amount: 2_400 })).toEqual([]);
  });

  it('does not count while a remedy is pending, citing 处罚法 73', () => {
    expect(untilBefore('record-payment').wait(90).act('urge-payment').act('receive-remedy').codes('impose-surcharge')).toContain('gate');
  });
});
