import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('登记延期、分期缴纳申请 request-deferral', () => {
  it('asks the head, citing 处罚法 66', () => {
    expect(untilBefore('record-payment').act('request-deferral').place('payment')).toBe('deferral-requested');
  });

  it('needs something to pay', () => {
    expect(untilAfter('record-payment').codes('request-deferral')).toContain('place');
  });
});
