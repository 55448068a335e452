import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('审批延期、分期缴纳 decide-deferral', () => {
  it('lengthens the time for payment', () => {
    expect(
      untilBefore('record-payment')
        .act('request-deferral')
        .act('decide-deferral', { decision: 'approved', days: 30, deferredUntil: '2026-04-16' })
        .place('payment'),
    ).toBe('deferred');
  });

  it('refuses a day that does not fit', () => {
    expect(
      untilBefore('record-payment')
        .act('request-deferral')
        .codes('decide-deferral', { decision: 'approved', days: 30, deferredUntil: '2026-05-01' }),
    ).toContain('gate');
  });

  it('refuses instalments that do not add up', () => {
    expect(
      untilBefore('record-payment')
        .act('request-deferral')
        .codes('decide-deferral', {
          decision: 'approved',
          days: 30,
          deferredUntil: '2026-04-16',
          instalments: [{ dueOn: '2026-04-16', amount: 1 }],
        }),
    ).toContain('instalments-add-up');
  });
});
