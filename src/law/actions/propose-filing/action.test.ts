import { describe, expect, it } from 'vitest';
import { underWay } from '#tests/law/other-cases.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';
import type { JsonObject, OtherCase } from '#law/vocabulary.ts';

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

  it('takes a penalty matter only, citing 处罚法 4', () => {
    for (const matter of ['XK-HAZ-035', 'BA-EMR-007', 'QZ-WSL-070', 'JC-WSL-062', 'CF-NOTHING'])
      expect(untilBefore('propose-filing').codes('propose-filing', { matter })).toContain('matter-is-penalty');
  });

  it('refuses an end of the conduct that is still to come', () => {
    expect(untilBefore('propose-filing').codes('propose-filing', { conductEnd: '2026-03-03' })).toContain('date-not-in-future');
  });

  describe('where the law has changed, citing 处罚法 37', () => {
    const after = untilBefore('propose-filing', begin('ordinary-penalty', { now: '2026-06-01T01:00:00.000Z' }));
    const filing = (changes: JsonObject) => after.refusals('propose-filing', { matter: 'CF-HAZ-078-10', ...changes });

    it('refuses 危险化学品安全管理条例 for conduct from 1 May 2026 on, and for conduct that still goes on', () => {
      expect(filing({ conductEnd: '2026-05-01' })[0]?.says).toContain('自2026-05-01起不再适用于此后的违法行为');
      expect(filing({})[0]?.says).toContain('按持续至今计算');
    });

    it('takes it for conduct before, once old and new were compared', () => {
      expect(filing({ conductEnd: '2026-04-30' })[0]?.says).toContain('请在“新旧规定的适用”中写明核对意见');
      expect(filing({ conductEnd: '2026-04-30', lawInTime: '新法对应条款处罚不轻于条例。' })).toEqual([]);
    });

    it('takes a later rule for earlier conduct only with reasons', () => {
      const old = { matter: 'CF-WSL-097-3', conductEnd: '2021-08-01', graveHarm: true };
      expect(filing(old)[0]?.says).toContain('应当适用行为时的规定');
      expect(filing({ ...old, lawInTime: '新规定处罚较轻。' })).toEqual([]);
    });
  });
});
