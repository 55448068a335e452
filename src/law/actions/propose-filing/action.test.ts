import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('提请立案 propose-filing', () => {
  it('refuses what is past its limitation, citing 处罚法 36', () => {
    expect(untilBefore('propose-filing').codes('propose-filing', { conductEnd: '2023-01-01' })).toContain('PG3');
  });

  it('takes five years where life was at stake and harm was done', () => {
    expect(untilBefore('propose-filing').refusals('propose-filing', { conductEnd: '2023-01-01', graveHarm: true })).toEqual([]);
  });

  it('refuses an entrustment not published by both, citing 处罚法 20', () => {
    expect(
      untilBefore('propose-filing').codes('propose-filing', {
        capacity: 'entrusted',
        entrustment: { number: '示例', from: '2026-01-01', to: '2026-12-31', published: false },
      }),
    ).toContain('PG17');
  });

  it('refuses a second officer without a certificate', () => {
    expect(untilBefore('propose-filing').codes('propose-filing', { officers: ['zhang', 'guo'] })).toContain('PG1');
  });
});
