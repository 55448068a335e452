import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const handed = untilAfter('impose-on-the-spot', begin('summary-penalty')).act('collect-on-the-spot').act('hand-in-fine');

describe('缴付指定银行 bank-fine', () => {
  it('ends the payment, within two working days, citing 处罚法 71', () => {
    expect(handed.act('bank-fine').place('payment')).toBe('paid');
    expect(handed.wait(3).codes('bank-fine')).toEqual(['gate']);
  });

  it('comes before the file is put away', () => {
    const filed = handed.act('file-with-organ').act('prepare-disclosure').act('check-disclosure').act('publish-decision');
    expect(filed.codes('archive-case')).toEqual(['gate']);
    expect(filed.act('bank-fine').refusals('archive-case')).toEqual([]);
  });
});
