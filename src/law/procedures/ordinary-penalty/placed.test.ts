import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

const served = () => untilBefore('record-payment');
const remote = {
  ground: 'remote',
  askedByParty: true,
  reason: '距最近的代收银行六十公里，当日道路中断。',
  amount: 80_000,
  paidTotal: 80_000,
};

describe('当场收缴罚款 in an ordinary case', () => {
  it('is open in remote places where the party asks for it (处罚法 69), and then goes to the bank within four days (71)', () => {
    const collected = served().act('collect-on-the-spot', remote);
    expect([collected.place('payment'), collected.standing.clocks['hand-in']?.stopped]).toEqual(['collected', null]);
    const banked = collected.act('hand-in-fine', { amount: 80_000 }).act('bank-fine');
    expect(banked.place('payment')).toBe('paid');
  });

  it('is not, where nobody asked, or a part was paid at the bank', () => {
    expect(served().codes('collect-on-the-spot', { ...remote, askedByParty: false })).toContain('collection-lawful');
    const part = served().act('record-payment', { amount: 10, paidTotal: 10, settled: false });
    expect(part.codes('collect-on-the-spot', remote)).toContain('gate');
  });

  it('reminds the bureau of the court before anybody has urged (强制法 53)', () => {
    expect(served().standing.clocks['court-window']).toMatchObject({ stopped: null });
    expect(served().act('collect-on-the-spot', remote).standing.clocks['court-window']?.stopped).toBe(served().today);
  });
});
