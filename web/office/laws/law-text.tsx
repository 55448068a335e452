import { useMemo } from 'react';
import { Link } from 'react-router';
import type { LawPage, UseShape } from '#contract/office/index.ts';
import { ArticleText } from './article-text.tsx';
import { byKind, useKinds } from './use-kinds.ts';

interface Props {
  readonly page: LawPage;
  /** The one the reader came for. */
  readonly article: string | null;
}

/** Contents on the left, the text on the right; under each article what of the product rests on it. */
export function LawText({ page, article: wanted }: Props) {
  const { version, headings, articles, history, annex, uses } = page;
  const users = useMemo(() => Map.groupBy(uses, ({ citation }) => citation.article), [uses]);
  return (
    <div className="law">
      <Contents page={page} />
      <div className="law-text">
        {history.map((line) => (
          <p key={line} className="faint">
            {line}
          </p>
        ))}
        {articles.map((article, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a faulty text may number two articles alike
          <div key={place}>
            {headings
              .filter(({ before }) => before === place)
              .map(({ level, mark, title, before }) => {
                const text = `${mark}　${title}`.trim();
                const id = `heading-${before}-${mark}`;
                return level === 'section' ? (
                  <h3 key={text} id={id}>
                    {text}
                  </h3>
                ) : (
                  <h2 key={text} id={id}>
                    {text}
                  </h2>
                );
              })}
            <article id={`article-${article.article}`} className={article.article === wanted ? 'law-article wanted' : 'law-article'}>
              <ArticleText article={article} />
              <p className="law-tools">
                <Link to={`/laws/${version.law}?article=${article.article}`} aria-label={`本条链接：${article.title}`}>
                  本条链接
                </Link>
                <RestsOn uses={users.get(article.article) ?? []} />
              </p>
            </article>
          </div>
        ))}
        {annex.length > 0 && (
          <section aria-label="附件">
            {annex.map((line, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of an annex may repeat
              <p key={k}>{line}</p>
            ))}
          </section>
        )}
      </div>
    </div>
  );
}

function Contents({ page: { headings, articles } }: { readonly page: LawPage }) {
  if (headings.length === 0) return null;
  return (
    <nav className="law-contents" aria-label="目录">
      <ul>
        {headings.map(({ level, mark, title, before }) => (
          <li key={`${before}${mark}${title}`} className={`law-${level}`}>
            <a href={`#heading-${before}-${mark}`}>
              {`${mark}　${title}`.trim()}
              <span className="faint"> {articles[before]?.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RestsOn({ uses }: { readonly uses: readonly UseShape[] }) {
  if (uses.length === 0) return null;
  const kinds = byKind(uses);
  return (
    <details className="rests-on">
      <summary>本系统引用 {uses.length} 处</summary>
      <ul>
        {kinds.map(({ kind, uses: own }) => (
          <li key={kind}>
            {useKinds[kind]}：{own.map(({ title }) => title.replace(/[。；]$/, '')).join('；')}
          </li>
        ))}
      </ul>
    </details>
  );
}
