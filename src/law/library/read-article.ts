import { itemIn, pointIn } from './marks.ts';
import type { ArticleText, ItemText, ParagraphText } from './statute-text.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenItem = { number: number; text: string; points: Mutable<ItemText['points'][number]>[] };
type OpenParagraph = { text: string; items: OpenItem[] };

/**
 * 条 into 款, 项 and 目. A line without a number is a paragraph of its own, unless the next numbered line carries on the list: then it
 * belongs to the item before it.
 */
export function readArticle(article: string, lines: readonly string[]): ArticleText {
  const paragraphs: OpenParagraph[] = [];
  lines.forEach((line, at) => {
    const paragraph = paragraphs.at(-1);
    const list = paragraph?.items ?? [];
    const item = itemIn(line);
    if (item && paragraph) {
      list.push({ ...item, points: [] });
      return;
    }
    const point = pointIn(line);
    if (point && paragraph) {
      const open = list.at(-1);
      if (open && (point.number === 1 || open.points.length > 0)) open.points.push({ ...point });
      else list.push({ ...point, points: [] });
      return;
    }
    const last = list.at(-1);
    const next = lines
      .slice(at + 1)
      .map(itemIn)
      .find(Boolean);
    if (last && next && next.number === last.number + 1 && next.number > 1) addLine(last, line);
    else paragraphs.push({ text: line, items: [] });
  });
  return { article, paragraphs: paragraphs satisfies ParagraphText[] };
}

function addLine(item: OpenItem, line: string): void {
  const point = item.points.at(-1);
  if (point) point.text += `\n${line}`;
  else item.text += `\n${line}`;
}
