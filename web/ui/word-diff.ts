import { diffArrays } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** More changes than this are not worth a reader's wait: the whole is shown as replaced. */
const mostChanges = 3000;

/** What became of a text, word by word: `50000元` becomes `60000元` in one piece. */
export function wordDiff(before: string, after: string): Piece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostChanges });
  if (!changes) return [...piece('gone', before), ...piece('new', after)];
  return changes.flatMap(({ added, removed, value }) => piece(added ? 'new' : removed ? 'gone' : 'same', value.join('')));
}

function wordsOf(text: string): string[] {
  // A number keeps its point and its commas.
  return text
    .split(/([\p{Script=Latin}\d.,]+)/u)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : [...words.segment(part)].map(({ segment }) => segment)));
}

function piece(kind: Piece['kind'], text: string): Piece[] {
  return text === '' ? [] : [{ kind, text }];
}
