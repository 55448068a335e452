import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('强制执行催告 urge-enforcement', () => {
  it('refuses a time for remedies cut short, citing 强制法 53', () => {
    expect(untilBefore('record-payment').wait(100).codes('urge-enforcement', { remedyEndsOn: '2026-05-01' })).toContain(
      'remedy-end-lawful',
    );
  });

  it('refuses a later day too, for it would lengthen the bureau’s own three months', () => {
    expect(untilBefore('record-payment').wait(100).codes('urge-enforcement', { remedyEndsOn: '2026-12-31' })).toContain(
      'remedy-end-lawful',
    );
  });

  it('asks for no surcharge whose decision never came to the party, citing 强制法 38', () => {
    const imposed = untilBefore('record-payment')
      .wait(90)
      .act('urge-payment')
      .act('serve-paper', { paper: 'urging' })
      .wait(11)
      .act('impose-surcharge');
    const [refusal] = imposed.refusals('urge-enforcement');
    expect(refusal?.articles).toContainEqual({ law: 'ACL2011', article: '38' });
    expect(imposed.act('serve-paper', { paper: 'surcharge' }).codes('urge-enforcement')).toEqual([]);
  });

  it('follows an unpaid fine', () => {
    expect(untilBefore('record-payment').wait(100).act('urge-enforcement').place('enforcement')).toBe('final-urged');
  });
});
