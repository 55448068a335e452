import { describe, expect, it } from 'vitest';
import { surchargeUntil } from './surcharge.ts';

const unpaid = { fine: 6_000_000, lastDay: '2026-03-17', payments: [] };

describe('the surcharge (处罚法 72)', () => {
  it('begins the day after the last day for payment, three per cent a day', () => {
    expect(surchargeUntil(unpaid, '2026-03-17')).toEqual({ fen: 0, days: 0, cappedOn: null });
    expect(surchargeUntil(unpaid, '2026-03-18')).toEqual({ fen: 180_000, days: 1, cappedOn: null });
  });

  it('reaches the fine on the thirty-fourth day and stays there', () => {
    expect(surchargeUntil(unpaid, '2026-04-19')).toEqual({ fen: 5_940_000, days: 33, cappedOn: null });
    expect(surchargeUntil(unpaid, '2026-04-20')).toEqual({ fen: 6_000_000, days: 34, cappedOn: '2026-04-20' });
    expect(surchargeUntil(unpaid, '2027-04-20')).toEqual({ fen: 6_000_000, days: 34, cappedOn: '2026-04-20' });
  });

  it('does not run during reconsideration and litigation (处罚法 73)', () => {
    const suspended = [{ from: '2026-03-20', to: '2026-05-18' }];
    expect(surchargeUntil({ ...unpaid, suspended }, '2026-05-19')).toEqual({ fen: 540_000, days: 3, cappedOn: null });
  });

  it('is reckoned on what is still owed, and stops when nothing is', () => {
    const payments = [
      { on: '2026-03-18', fen: 3_000_000 },
      { on: '2026-03-20', fen: 3_000_000 },
    ];
    expect(surchargeUntil({ ...unpaid, payments }, '2026-04-30')).toEqual({ fen: 180_000 + 2 * 90_000, days: 3, cappedOn: null });
  });

  it('drops parts of a fen', () => {
    expect(surchargeUntil({ ...unpaid, fine: 1_01 }, '2026-03-18').fen).toBe(3);
  });
});
