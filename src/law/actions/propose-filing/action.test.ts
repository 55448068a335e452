import { describe, expect, it } from 'vitest';
import { underWay } from '#tests/law/other-cases.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';
import type { OtherCase } from '#law/vocabulary.ts';

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

  describe('beside another case of the same act, citing 处罚法 29', () => {
    const beside = (other: OtherCase) => untilBefore('propose-filing', begin('ordinary-penalty', { others: [other] }));

    it('is refused until merged, or until the reason for two cases is given', () => {
      expect(beside(underWay()).codes('propose-filing')).toEqual(['PG4']);
      expect(beside(underWay({ main: 'clue' })).codes('propose-filing')).toEqual(['PG4']);
      expect(beside(underWay()).codes('propose-filing', { duplicateReason: '另一车间的行为。' })).toEqual([]);
    });

    it('is not disturbed by another matter, other days, or a case that came to nothing', () => {
      expect(beside(underWay({ matter: 'CF-WSL-099-1' })).codes('propose-filing')).toEqual([]);
      expect(beside(underWay({ conduct: '2025-12-01' })).codes('propose-filing', { conductFrom: '2026-01-01' })).toEqual([]);
      for (const main of ['clue-dismissed', 'merged', 'case-dismissed', 'with-organ'])
        expect(beside(underWay({ main })).codes('propose-filing')).toEqual([]);
    });
  });
});
