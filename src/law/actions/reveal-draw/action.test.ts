import { describe, expect, it } from 'vitest';
import { resultOf } from '#tests/law/procedures/inspection-registers.ts';
import { commitment, drawId } from '#tests/law/registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const committed = untilBefore('reveal-draw', begin('draw-register'));
const root = 'ab'.repeat(32);

describe('双随机抽取 reveal-draw', () => {
  it('keeps the result that everybody gets who recomputes it, and the pool goes out of the standing', () => {
    const { facts } = committed.act('reveal-draw').standing;
    expect(facts['draws']).toMatchObject({ [drawId]: { result: resultOf(commitment, { size: 12, root }) } });
    expect(facts['committed']).toEqual({});
  });

  it('refuses any other result: another object, other officers, another order', () => {
    const result = resultOf(commitment, { size: 12, root });
    expect(committed.codes('reveal-draw', { result: [...result].reverse() })).toEqual(['draw-revealed-truly']);
    expect(committed.codes('reveal-draw', { result: result.slice(1) })).toEqual(['draw-revealed-truly']);
    const swapped = result.map((row) => ({ ...row, officers: [...(row['officers'] as string[])].reverse() }));
    expect(committed.codes('reveal-draw', { result: swapped })).toEqual(['draw-revealed-truly']);
    expect(committed.codes('reveal-draw', { root: 'cd'.repeat(32) })).toEqual(['draw-revealed-truly']);
  });

  it('refuses a seed that was not committed to', () => {
    expect(committed.refusals('reveal-draw', { seed: '2f'.repeat(32) })).toMatchObject([{ says: expect.stringContaining('承诺不符') }]);
  });

  it('waits for the outside source it promised, and takes none that it did not', () => {
    expect(committed.codes('reveal-draw', { outsideValue: '01 02 03' })).toEqual(['draw-revealed-truly']);
    const promising = untilBefore('commit-draw', begin('draw-register')).act('commit-draw', {
      outside: '双色球第2026030期',
      outsideOn: '2026-03-05',
      outsideDigits: 6,
    });
    const promised = { ...commitment, outside: '双色球第2026030期' };
    const given = { outsideValue: '010203', result: resultOf(promised, { size: 12, root, outside: '010203' }) };
    expect(promising.codes('reveal-draw', given)).toEqual(['draw-revealed-truly']);
    expect(promising.wait(3).codes('reveal-draw', given)).toEqual([]);
    for (const outside of ['01 02 03', '01-02-03', '0102030', '10203']) {
      const respelt = { outsideValue: outside, result: resultOf(promised, { size: 12, root, outside }) };
      expect(promising.wait(3).refusals('reveal-draw', respelt)).toMatchObject([{ says: expect.stringContaining('6位数字') }]);
    }
  });

  it('happens once', () => {
    expect(committed.act('reveal-draw').codes('reveal-draw')).toContain('draw-is-open');
  });
});
