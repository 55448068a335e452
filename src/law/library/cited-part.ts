import { chineseNumber } from '../chinese-numbers.ts';
import type { Citation } from '../vocabulary.ts';
import { itemLines, linesOf, paragraphLines, type ArticleText, type StatuteText } from './statute-text.ts';

type Part = Pick<Citation, 'article' | 'paragraph' | 'item'>;

/** Where in the article the citation points: 0-based paragraph and item, null for the whole of it. */
export interface Place {
  readonly paragraph: number | null;
  readonly item: number | null;
}

export function findArticle({ articles }: Pick<StatuteText, 'articles'>, article: string): ArticleText | undefined {
  return articles.find((candidate) => candidate.article === article);
}

/** A citation without a paragraph names its item in the first one that has it; null where the article has no such part. */
export function placeIn(article: ArticleText, { paragraph, item }: Pick<Part, 'paragraph' | 'item'>): Place | null {
  const at = (paragraphAt: number) => article.paragraphs[paragraphAt]?.items.findIndex(({ number }) => number === item) ?? -1;
  if (paragraph !== undefined) {
    if (!article.paragraphs[paragraph - 1]) return null;
    if (item === undefined) return { paragraph: paragraph - 1, item: null };
    return at(paragraph - 1) < 0 ? null : { paragraph: paragraph - 1, item: at(paragraph - 1) };
  }
  if (item === undefined) return { paragraph: null, item: null };
  const found = article.paragraphs.findIndex((_, index) => at(index) >= 0);
  return found < 0 ? null : { paragraph: found, item: at(found) };
}

/** The words the citation points at; null where the text has no such provision. */
export function citedWords(article: ArticleText, part: Pick<Part, 'paragraph' | 'item'>): string | null {
  const place = placeIn(article, part);
  if (!place) return null;
  const paragraph = article.paragraphs[place.paragraph ?? -1];
  if (!paragraph) return linesOf(article).join('\n');
  const item = paragraph.items[place.item ?? -1];
  return (item ? [paragraph.text, ...itemLines(item)] : paragraphLines(paragraph)).join('\n');
}

/** What is wrong with citing this part of this text, as a Chinese sentence; null where nothing is. */
export function faultInText(statute: StatuteText, citation: Part): string | null {
  const article = findArticle(statute, citation.article);
  if (!article) return `没有第${citation.article}条`;
  if (placeIn(article, citation)) return null;
  const { paragraph, item } = citation;
  if (paragraph !== undefined && !article.paragraphs[paragraph - 1])
    return `第${citation.article}条只有${chineseNumber(article.paragraphs.length)}款，没有第${chineseNumber(paragraph)}款`;
  return `第${citation.article}条${paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`}没有第（${chineseNumber(item ?? 0)}）项`;
}
