import { describe, expect, it } from 'vitest';
import type { Use } from './citing.ts';
import { usesInLaw } from './citing.ts';
import { compareStatutes } from './compare.ts';
import { firstVersion, laterVersion } from './example.test-support.ts';
import { impactOf } from './impact.ts';
import { againstTable, missingIn } from './known-shape.ts';
import { readStatute } from './read-statute.ts';
import { isCitable } from '../statutes/index.ts';

const before = readStatute(firstVersion);
const after = readStatute(laterVersion);
const use = (law: string, article: string, rest: object = {}): Use => ({
  kind: 'action',
  id: `${law}-${article}`,
  title: '示例环节',
  as: '办理依据',
  citation: { law, article, ...rest },
});

describe('two versions of a statute', () => {
  it('are laid beside each other by their words, whatever the numbers', () => {
    const changes = compareStatutes(before, after);
    expect(changes.map(({ kind, before: was, after: is }) => `${kind} ${was?.article ?? '—'}→${is?.article ?? '—'}`)).toEqual([
      'same 1→1',
      'changed 2→2',
      'added —→3',
      'moved 3→4',
      'changed 4→5',
      'removed 4-1→—',
      'changed 5→6',
      'changed 6→7',
    ]);
  });

  it('are the same where only the width of a bracket changed', () => {
    const narrow = readStatute(firstVersion.replaceAll('（', '(').replaceAll('）', ')'));
    expect(compareStatutes(before, narrow).every(({ kind }) => kind === 'same')).toBe(true);
  });
});

describe('what a new version touches', () => {
  const uses = [
    use('DENG2010', '2', { paragraph: 2 }),
    use('DENG2010', '3'),
    use('DENG2010', '4', { paragraph: 1, item: 2 }),
    use('DENG2010', '4-1'),
    use('DENG2010', '1'),
    use('DENG2024', '6'),
  ];
  const impact = impactOf({ code: 'DENG2010', ...before }, { code: 'DENG2024', ...after }, uses);
  const touched = impact.flatMap(({ uses: found }) => found.map(({ id, cites, touch }) => `${id} ${cites} ${touch}`));

  it('is everything that cites a changed article, and how near the change comes to it', () => {
    expect(touched).toEqual([
      'DENG2010-2 before elsewhere',
      'DENG2010-3 before number',
      'DENG2010-4 before words',
      'DENG2010-4-1 before gone',
      'DENG2024-6 after words',
    ]);
  });
});

describe('the citations of the product', () => {
  const uses = usesInLaw();

  it('are found in matters, steps, gates, clocks, limits, conditions and guides, and all exist', () => {
    expect(new Set(uses.map(({ kind }) => kind))).toEqual(
      new Set(['matter', 'procedure', 'action', 'gate', 'clock', 'limit', 'condition', 'guide']),
    );
    expect(uses.filter(({ citation }) => !isCitable(citation))).toEqual([]);
  });

  it('are looked for in a text before it is taken in', () => {
    const short = readStatute('# 中华人民共和国行政处罚法\n第一条 示例。');
    const missing = missingIn('APL2021', short, uses);
    expect(missing.length).toBeGreaterThan(50);
    expect(missing.map(({ says }) => says)).toContain('没有第58条');
    expect(againstTable('APL2021', short)).toEqual(['台账核对过的2021-01-22修订到第86条为止，本文到第1条。']);
  });
});
