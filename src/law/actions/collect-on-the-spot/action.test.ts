import { describe, expect, it } from 'vitest';
import { spotPenalty } from '#tests/law/penalty-forms.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const heard = untilBefore('impose-on-the-spot', begin('summary-penalty'));
const fine = (yuan: number) =>
  heard.act('impose-on-the-spot', {
    penalty: { ...spotPenalty, measures: { warning: false, fine: yuan } },
    payment: 'on-the-spot',
    collectionGround: 'hard-later',
  });
const codes = (yuan: number, changes: Parameters<typeof heard.act>[1]) => fine(yuan).codes('collect-on-the-spot', changes);

describe('当场收缴罚款 collect-on-the-spot', () => {
  it('takes up to a hundred yuan, the hundred included, citing 处罚法 68', () => {
    expect(codes(100, { ground: 'small' })).toEqual([]);
    expect(codes(101, { ground: 'small' })).toEqual(['collection-lawful']);
  });

  it('takes what would be hard to enforce later, with the reason, on the day itself', () => {
    expect(codes(2_000, { ground: 'hard-later' })).toEqual([]);
    expect(codes(2_000, { ground: 'hard-later', reason: ' ' })).toEqual(['collection-lawful']);
    expect(fine(2_000).wait(1).codes('collect-on-the-spot')).toEqual(['collection-lawful']);
  });

  it('takes it in remote places only where the party asks, citing 处罚法 69', () => {
    expect(codes(2_000, { ground: 'remote' })).toEqual(['collection-lawful']);
    expect(codes(2_000, { ground: 'remote', askedByParty: true })).toEqual([]);
  });

  it('gives the special receipt for the whole fine, or the party may refuse, citing 处罚法 70', () => {
    expect(codes(2_000, { receiptIssued: false })).toEqual(['gate']);
    expect(codes(2_000, { amount: 1_999 })).toEqual(['collects-the-fine']);
  });

  it('counts two working days from the landing where it was taken on the water, citing 处罚法 71', () => {
    expect(codes(2_000, { onWater: true })).toEqual(['gate']);
    expect(fine(2_000).act('collect-on-the-spot', { onWater: true, landedOn: '2026-03-05' }).standing.clocks['hand-in']?.started).toBe(
      '2026-03-05',
    );
  });
});
