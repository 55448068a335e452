import type { Piece } from './word-diff.ts';

/** One of the two texts a difference was made of, with what is only in it marked. */
export function DiffSide({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: 'before' | 'after' }) {
  const other = side === 'before' ? 'new' : 'gone';
  return pieces
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text }, k) => {
      const key = `${k.toString()}${kind}`;
      if (kind === 'gone') return <del key={key}>{text}</del>;
      return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
    });
}
