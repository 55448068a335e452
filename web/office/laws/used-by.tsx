import type { LawPage } from '#contract/office/index.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';
import { byKind, useKinds } from './use-kinds.ts';

/** Which provisions are cited, and by what: what has to be looked up elsewhere while the text is not there. */
export function UsedBy({ uses }: { readonly uses: LawPage['uses'] }) {
  return (
    <section aria-label="引用它的地方" className="changed-article">
      <h2>引用它的地方</h2>
      <dl className="uses">
        {byKind(uses).map(({ kind, uses: own }) => (
          <div key={kind}>
            <dt>
              {useKinds[kind]}（{own.length}）
            </dt>
            <dd>
              <ul>
                {own.map((use) => (
                  <li key={`${use.id}${JSON.stringify(use.citation)}`}>
                    {use.title}
                    <span className="faint">
                      {'　'}
                      {shortCitation(use.citation as Citation)}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
