import { describe, expect, it } from 'vitest';
import { underWay } from '#tests/law/other-cases.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('分案处理 split-case', () => {
  it('lets both cases go on, each naming the other', () => {
    const scene = untilAfter('approve-filing', begin('ordinary-penalty', { others: [underWay({ main: 'clue', matter: 'CF-WSL-097-3' })] }));
    const split = scene.act('split-case');
    expect(split.place('main')).toBe('investigating');
    expect(split.standing.facts['links']).toEqual([{ case: underWay().case, relation: 'split-to' }]);
  });

  it('wants the new case registered first', () => {
    expect(untilAfter('approve-filing').codes('split-case')).toContain('linked-cases-known');
  });
});
