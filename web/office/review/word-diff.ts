export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Chinese character by character, Latin words and numbers whole: `50000元` becomes `60000元` in one piece. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{Script=Latin}\d.,]+|\s+|./gsu) ?? [];
}

/** More cells than this are not worth an officer's wait: the middle is shown as replaced. */
const mostCells = 4_000_000;

/** What became of a text: the longest common subsequence of its words stays, the rest is gone or new. */
export function wordDiff(before: string, after: string): Piece[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const middle = middleA.length * middleB.length > mostCells ? replaced(middleA, middleB) : aligned(middleA, middleB);
  return joined([...pieces('same', a.slice(0, head)), ...middle, ...pieces('same', a.slice(a.length - tail))]);
}

function pieces(kind: Piece['kind'], tokens: readonly string[]): Piece[] {
  return tokens.length === 0 ? [] : [{ kind, text: tokens.join('') }];
}

function replaced(a: readonly string[], b: readonly string[]): Piece[] {
  return [...pieces('gone', a), ...pieces('new', b)];
}

function aligned(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      found.push({ kind: 'same', text: one });
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: 'gone', text: one });
      i++;
    } else {
      found.push({ kind: 'new', text: other ?? '' });
      j++;
    }
  }
  return found;
}

function joined(found: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of found) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
