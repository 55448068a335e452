import type { RefusalShape } from '#contract/office/index.ts';
import { Articles } from '../../ui/articles.tsx';

/** Reasons against, each with its article. */
export function Refusals({ refusals }: { readonly refusals: readonly RefusalShape[] }) {
  return (
    <ul className="refusals">
      {refusals.map((refusal) => (
        <li key={`${refusal.code}${refusal.field ?? ''}${refusal.says}`}>
          {refusal.says}
          {refusal.articles.length > 0 && (
            <span className="faint">
              （<Articles of={refusal.articles} />）
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
