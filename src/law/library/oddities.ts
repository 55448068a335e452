import { chineseNumber } from '../chinese-numbers.ts';
import type { ArticleText, StatuteText } from './statute-text.ts';

/** What a reader of the text should look at before it is taken in, one Chinese sentence each; nothing where it runs on as it should. */
export function odditiesIn(statute: StatuteText, citedBy: 'article' | 'item' = 'article'): string[] {
  const name = citedBy === 'item' ? itemTitle : articleTitle;
  return [
    ...(statute.title === '' ? ['没有找到名称。'] : []),
    ...(statute.history.length === 0 ? ['名称下面没有公布、修订的说明。'] : []),
    ...numbersOutOfOrder(statute.articles, name),
    ...(citedBy === 'item' ? [] : headingsOutOfOrder(statute)),
    ...statute.articles.flatMap((article) => insideArticle(article, name)),
    ...(statute.annex.length > 0 ? [`最后一条之后另有附件（${statute.annex.length}段），按原文附在后面，不能逐条引用。`] : []),
  ];
}

type Name = (article: string) => string;

function numbersOutOfOrder(articles: readonly ArticleText[], name: Name): string[] {
  const seen = new Set<string>();
  let before = { number: 0, added: 0 };
  return articles.flatMap(({ article }) => {
    const [number = 0, added = 0] = article.split('-').map(Number);
    const due = added === 0 ? number === before.number + 1 : number === before.number && added === before.added + 1;
    const title = name(article);
    const says = seen.has(article)
      ? [`${title}出现两次。`]
      : due
        ? []
        : [
            `${before.number === 0 ? '开头' : name(before.added ? `${before.number}-${before.added}` : String(before.number))}之后是${title}，条号不连续。`,
          ];
    seen.add(article);
    before = { number, added };
    return says;
  });
}

function headingsOutOfOrder({ headings, articles }: StatuteText): string[] {
  const empty = headings.filter(({ level, before }, at) => {
    const next = headings.slice(at + 1).find((other) => other.level === level || other.level === 'chapter');
    return level !== 'part' && before === (next?.before ?? articles.length);
  });
  return empty.map(({ mark, title }) => `“${`${mark}　${title}`.trim()}”下面没有条文。`);
}

function insideArticle({ article, paragraphs }: ArticleText, name: Name): string[] {
  const title = name(article);
  const empty = paragraphs.length === 0 ? [`${title}没有内容。`] : [];
  return [
    ...empty,
    ...paragraphs.flatMap(({ items }, at) =>
      items.some(({ number }, index) => number !== index + 1) ? [`${title}第${chineseNumber(at + 1)}款的项号不连续。`] : [],
    ),
  ];
}

const itemTitle: Name = (article) => `（${chineseNumber(Number(article.split('-')[0]))}）`;

/** 第三十四条之一. */
export function articleTitle(article: string): string {
  const [number = 0, added] = article.split('-').map(Number);
  return `第${chineseNumber(number)}条${added === undefined ? '' : `之${chineseNumber(added)}`}`;
}
