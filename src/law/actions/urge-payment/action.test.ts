import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('催告缴纳罚款 urge-payment', () => {
  it('waits for the last day, citing 处罚法 67', () => {
    expect(untilBefore('record-payment').codes('urge-payment')).toContain('surcharge-due');
  });

  it('follows it', () => {
    expect(untilBefore('record-payment').wait(20).act('urge-payment').place('enforcement')).toBe('urged');
  });
});
