import { useMemo } from 'react';
import type { ArticleShape } from '#contract/office/index.ts';
import { DiffSide } from '../../ui/diff-side.tsx';
import { wordDiff } from '../../ui/word-diff.ts';
import { linesOf } from './article-text.tsx';

interface Props {
  readonly before: ArticleShape | null;
  readonly after: ArticleShape | null;
}

/** An article before and after, what went struck out on the left, what came underlined on the right. */
export function SideBySide({ before, after }: Props) {
  const pieces = useMemo(() => wordDiff(before ? linesOf(before) : '', after ? linesOf(after) : ''), [before, after]);
  return (
    <table className="compare two-texts">
      <thead>
        <tr>
          <th scope="col">原条文</th>
          <th scope="col">新条文</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{before ? <DiffSide pieces={pieces} side="before" /> : <span className="faint">（没有）</span>}</td>
          <td>{after ? <DiffSide pieces={pieces} side="after" /> : <span className="faint">（已删去）</span>}</td>
        </tr>
      </tbody>
    </table>
  );
}
