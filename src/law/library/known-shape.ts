import { findStatute, paragraphsOf } from '../statutes/index.ts';
import type { Use } from './citing.ts';
import { faultInText } from './cited-part.ts';
import type { StatuteText } from './statute-text.ts';

/** Where a text departs from what the table has checked of this version: number of articles, and their paragraphs and items. */
export function againstTable(code: string, { articles }: StatuteText): string[] {
  const known = findStatute(code);
  if (!known) return [];
  // The last number, not how many: a document's own numbering may leave one out.
  const count = Math.max(0, ...articles.map(({ article }) => Number(article.split('-')[0])));
  const says =
    known.articles !== null && known.articles !== count
      ? [`台账核对过的${known.version}到第${known.articles}条为止，本文到第${count}条。`]
      : [];
  const odd = articles.filter(({ article, paragraphs }) => {
    const shape = paragraphsOf(code, Number(article));
    return shape !== undefined && shape.join() !== paragraphs.map(({ items }) => items.length).join();
  });
  const named = odd.slice(0, 12).map(({ article }) => article);
  if (odd.length > 0)
    says.push(`款、项与台账核对过的不一致：第${named.join('、')}条${odd.length > named.length ? `等${odd.length}条` : ''}。`);
  return says;
}

/** Citations of the product that this text does not have. */
export function missingIn(code: string, text: StatuteText, uses: readonly Use[]): { readonly use: Use; readonly says: string }[] {
  return uses
    .filter(({ citation }) => citation.law === code)
    .flatMap((use) => {
      const says = faultInText(text, use.citation);
      return says === null ? [] : [{ use, says }];
    });
}
