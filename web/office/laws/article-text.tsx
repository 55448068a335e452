import { chineseNumber } from '#law/chinese-numbers.ts';
import type { ArticleShape } from '#contract/office/index.ts';

interface Place {
  readonly paragraph: number | null;
  readonly item: number | null;
}

interface Props {
  readonly article: ArticleShape;
  /** What is cited of it; the rest steps back. */
  readonly place?: Place;
}

/** 条 with its 款, 项 and 目, as a statute prints them. */
export function ArticleText({ article, place = { paragraph: null, item: null } }: Props) {
  return (
    <div className="article">
      {article.paragraphs.map(({ text, items }, at) => {
        const cited = place.paragraph === at;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
          <div key={at} className={cited && place.item === null ? 'cited' : undefined}>
            <p className={cited && place.item !== null ? 'cited-lead' : undefined}>
              {at === 0 && <strong>{article.title}　</strong>}
              {text}
            </p>
            {items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a faulty text may number two items alike
              <div key={index} className={cited && place.item === index ? 'article-item cited' : 'article-item'}>
                <p>
                  （{chineseNumber(item.number)}）{item.text}
                </p>
                {item.points.map((point) => (
                  <p key={`${point.number}${point.text}`} className="article-point">
                    {point.number}．{point.text}
                  </p>
                ))}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** The article as plain lines, for comparing. */
export function linesOf({ title, paragraphs }: ArticleShape): string {
  return [
    title,
    ...paragraphs.flatMap(({ text, items }) => [
      text,
      ...items.flatMap((item) => [
        `（${chineseNumber(item.number)}）${item.text}`,
        ...item.points.map((point) => `${point.number}．${point.text}`),
      ]),
    ]),
  ].join('\n');
}
