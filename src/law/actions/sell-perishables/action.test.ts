import { describe, expect, it } from 'vitest';
import { held, lapsed } from '#tests/law/seized.ts';

const sale = (item: number) => ({ sales: [{ item, proceeds: 100, market: 100 }] });

describe('先行拍卖、变卖不易保管的财物 sell-perishables', () => {
  it('sells what is held, once', () => {
    expect(held().codes('sell-perishables', sale(3))).toContain('items-held');
    expect(held().act('sell-perishables', sale(2)).codes('sell-perishables', sale(2))).toContain('items-not-sold');
  });

  it('has the proceeds given back in the thing’s place, citing 强制法 28', () => {
    const released = held().act('sell-perishables', sale(2)).act('report-release-ground').act('release-seizure');
    const results = (done: string) => ({
      results: [
        { item: 1, done: 'returned' },
        { item: 2, done },
      ],
    });
    expect(released.codes('carry-out-disposal', results('returned'))).toContain('carried-out-as-decided');
    expect(released.codes('carry-out-disposal', results('money-returned'))).toEqual([]);
  });

  it('is refused once release is due', () => {
    expect(lapsed().codes('sell-perishables')).toContain('nothing-lapsed');
  });
});
