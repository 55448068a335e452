import { describe, expect, it } from 'vitest';
import { asLines, digestOfLines } from '#law/draw.ts';
import { people } from '#tests/law/people.ts';
import { commitment, drawId, hidden, inPool, itemOf, officerPool } from '#tests/law/registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const before = untilBefore('commit-draw', begin('draw-register'));
const pool = (lines: string) => ({ objectPool: lines, objectsDigest: digestOfLines(lines) });
const officers = (ids: readonly string[]) => ({ officerPool: asLines(ids), officersDigest: digestOfLines(asLines(ids)) });

describe('双随机抽取承诺 commit-draw', () => {
  it('fixes everything but the seed, and forgets nothing', () => {
    expect(before.act('commit-draw').standing.facts['committed']).toMatchObject({ [drawId]: { commitment: commitment['commitment'] } });
  });

  it('takes every enterprise of the pool, and none that is not in it', () => {
    expect(before.codes('commit-draw', pool(inPool.split('\n').slice(1).join('\n')))).toEqual(['draw-objects-complete']);
    expect(before.codes('commit-draw', pool(`${inPool}\n91500155MA5EXAMP05`))).toEqual(['draw-objects-complete']);
    expect(before.codes('commit-draw', { objectsDigest: '00'.repeat(32) })).toEqual(['draw-objects-complete']);
    expect(before.codes('commit-draw', { count: 6 })).toEqual(['draw-objects-complete']);
    expect(before.codes('commit-draw', { risk: 'low' })).toEqual(['draw-objects-complete']);
    expect(before.codes('commit-draw', { risk: 'low', ...pool('91500155MA5EXAMP01\n91500155MA5EXAMP03') })).toEqual([]);
  });

  it('takes every officer with a valid certificate; one is left out only by name and with a reason', () => {
    expect(before.codes('commit-draw', officers(['zhang', 'li', 'wang']))).toEqual(['draw-officers-complete']);
    const leftOut = [{ officer: 'zhao', reason: '休假' }];
    expect(before.codes('commit-draw', { leftOut, ...officers(['zhang', 'li', 'wang']) })).toEqual([]);
    expect(before.codes('commit-draw', officers(['zhang', 'li', 'wang', 'zhao', 'guo']))).toEqual(['draw-officers-complete']);
  });

  it('leaves every enterprise two officers after recusals', () => {
    const recusals = ['zhang', 'li', 'wang'].map((officer) => ({ officer, object: '91500155MA5EXAMP01', reason: '亲属' }));
    expect(before.refusals('commit-draw', { recusals })).toMatchObject([
      { code: 'draw-officers-complete', says: expect.stringContaining('91500155MA5EXAMP01') },
    ]);
    expect(before.codes('commit-draw', { recusals: recusals.slice(1) })).toEqual([]);
  });

  it('is made by somebody who cannot be drawn', () => {
    const both = {
      ...people,
      du: {
        ...people['du'],
        roles: [...(people['du']?.roles ?? []), { role: 'officer', unit: '示例科', from: '2020-01-01', to: null }],
        certificates: people['zhang']?.certificates ?? [],
      },
    };
    const scene = untilBefore('commit-draw', begin('draw-register', { people: both as typeof people }));
    expect(scene.codes('commit-draw', officers([...officerPool.split('\n'), 'du']))).toEqual(['drawer-apart']);
  });

  it('draws for published items, under a number of its own, from a source nobody knows yet', () => {
    expect(before.codes('commit-draw', { items: [itemOf(hidden)] })).toEqual(['draw-well-prepared']);
    const outside = { outside: '双色球第2026030期', outsideDigits: 14 };
    expect(before.codes('commit-draw', { ...outside, outsideOn: '2026-03-02' })).toEqual(['draw-well-prepared']);
    expect(before.codes('commit-draw', outside)).toEqual(['draw-well-prepared']);
    expect(before.codes('commit-draw', { outside: '双色球第2026030期', outsideOn: '2026-03-05' })).toEqual(['draw-well-prepared']);
    expect(before.codes('commit-draw', { ...outside, outsideOn: '2026-03-05' })).toEqual([]);
    expect(before.act('commit-draw').codes('commit-draw')).toEqual(['draw-well-prepared']);
  });

  it('waits for the draw before it: with two open one could make only the one that suits', () => {
    const another = { draw: '00000000-0000-4000-8000-0000000000d9' };
    const open = before.act('commit-draw');
    expect(open.refusals('commit-draw', another)).toMatchObject([{ says: expect.stringContaining('前一次承诺的抽取还没有进行') }]);
    expect(open.act('reveal-draw').codes('commit-draw', another)).toEqual([]);
  });
});
