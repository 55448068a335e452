import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('登记缴款 record-payment', () => {
  it('refuses a total that does not add up', () => {
    expect(untilBefore('record-payment').codes('record-payment', { paidTotal: 90_000 })).toContain('payment-adds-up');
  });

  it('refuses to call a part the whole, citing 处罚法 67', () => {
    expect(untilBefore('record-payment').codes('record-payment', { amount: 1, paidTotal: 1 })).toContain('settled-when-paid');
  });

  it('settles the fine', () => {
    expect(untilAfter('record-payment').place('payment')).toBe('paid');
  });
});
