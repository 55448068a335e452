import { chineseNumber } from '../chinese-numbers.ts';

/**
 * A statute as its text is built: what the library keeps of it (format 1). Plain data, so that its canonical bytes (RFC 8785) can be
 * committed to and the same text from Markdown and from .docx is the same value.
 */
export interface StatuteText {
  readonly v: 1;
  readonly title: string;
  /** The lines under the title: 通过、公布、修订、施行. */
  readonly history: readonly string[];
  readonly headings: readonly HeadingText[];
  readonly articles: readonly ArticleText[];
  /** 附件、附表: whatever follows the last article under a heading of its own. */
  readonly annex: readonly string[];
}

export interface HeadingText {
  readonly level: 'part' | 'chapter' | 'section';
  /** As it stands: 第二章. Empty for a heading without a number. */
  readonly mark: string;
  readonly title: string;
  /** Place in `articles` of the first one under it. */
  readonly before: number;
}

export interface ArticleText {
  /** As in `Citation.article`: `34`, `34-1` for 三十四条之一. */
  readonly article: string;
  readonly paragraphs: readonly ParagraphText[];
}

/** 款. */
export interface ParagraphText {
  readonly text: string;
  /** 项. */
  readonly items: readonly ItemText[];
}

export interface ItemText {
  readonly number: number;
  /** Further lines of the same item follow after a line break. */
  readonly text: string;
  /** 目. */
  readonly points: readonly { readonly number: number; readonly text: string }[];
}

/** The article as one text, a line for each paragraph, item and point, for searching and comparing. */
export function linesOf({ paragraphs }: ArticleText): string[] {
  return paragraphs.flatMap(paragraphLines);
}

export function paragraphLines({ text, items }: ParagraphText): string[] {
  return [text, ...items.flatMap(itemLines)];
}

export function itemLines({ number, text, points }: ItemText): string[] {
  return [`（${chineseNumber(number)}）${text}`, ...points.map((point) => `${point.number}．${point.text}`)];
}
