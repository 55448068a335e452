import { describe, expect, it } from 'vitest';
import { type Piece, wordDiff } from './word-diff.ts';

const before = (pieces: readonly Piece[]) =>
  pieces
    .filter(({ kind }) => kind !== 'new')
    .map(({ text }) => text)
    .join('');
const after = (pieces: readonly Piece[]) =>
  pieces
    .filter(({ kind }) => kind !== 'gone')
    .map(({ text }) => text)
    .join('');

describe('what changed between two drafts', () => {
  it('shows a changed amount as one change', () => {
    expect(wordDiff('罚款50000元，上缴国库。', '罚款60000元，上缴国库。')).toEqual([
      { kind: 'same', text: '罚款' },
      { kind: 'gone', text: '50000' },
      { kind: 'new', text: '60000' },
      { kind: 'same', text: '元，上缴国库。' },
    ]);
  });

  it('keeps both texts whole, whatever changed', () => {
    const texts = ['', '甲', '当事人未如实记录培训情况', '当事人未按规定如实记录教育和培训的情况', 'abc 123\n乙', '123 abc\n乙乙'];
    for (const one of texts)
      for (const other of texts) {
        const pieces = wordDiff(one, other);
        expect([before(pieces), after(pieces)]).toEqual([one, other]);
      }
  });

  it('gives up aligning texts too long to compare, and still shows both', () => {
    const one = '甲乙'.repeat(2000);
    const other = '丙丁'.repeat(2000);
    expect(wordDiff(one, other).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
