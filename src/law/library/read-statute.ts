import { articleIn, type ArticleMark, clauseIn, headingIn, isAnnexTitle, isContentsTitle, itemIn, type Line, linesIn } from './marks.ts';
import { readArticle } from './read-article.ts';
import { readHead } from './read-head.ts';
import type { HeadingText, StatuteText } from './statute-text.ts';

interface Body {
  readonly head: Line[];
  headings: HeadingText[];
  readonly articles: { readonly article: string; readonly lines: string[] }[];
  readonly annex: string[];
}

/**
 * Reads a statute's text: Markdown, or lines as a .docx gives them. Never fails: what is no statute has no articles.
 * @param citedBy `item` for documents that are cited by （一）（二） instead of articles
 */
export function readStatute(text: string, citedBy: 'article' | 'item' = 'article'): StatuteText {
  const body: Body = { head: [], headings: [], articles: [], annex: [] };
  let inAnnex = false;
  for (const line of linesIn(text)) {
    inAnnex ||= body.articles.length > 0 && isAnnexTitle(line);
    if (inAnnex) body.annex.push(line.text);
    else if (citedBy === 'item') readItemLine(body, line);
    else readLine(body, line);
  }
  const { title, history } = readHead(body.head);
  return {
    v: 1,
    title,
    history,
    headings: body.headings,
    articles: body.articles.map(({ article, lines }) => readArticle(article, lines)),
    annex: body.annex,
  };
}

function readLine(body: Body, line: Line): void {
  const mark = articleIn(line.text);
  if (mark && opens(body, mark)) {
    const article = mark.added === null ? String(mark.number) : `${mark.number}-${mark.added}`;
    body.articles.push({ article, lines: mark.text === '' ? [] : [mark.text] });
    return;
  }
  readOther(body, line, headingIn(line));
}

function readItemLine(body: Body, line: Line): void {
  const item = itemIn(line.text);
  if (item) {
    body.articles.push({ article: String(item.number), lines: item.text === '' ? [] : [item.text] });
    return;
  }
  const clause = clauseIn(line.text);
  readOther(
    body,
    line,
    clause === null ? headingIn(line) : { level: 'chapter', mark: line.text.slice(0, line.text.indexOf('、')), title: clause },
  );
}

function readOther(body: Body, line: Line, heading: Omit<HeadingText, 'before'> | null): void {
  if (isContentsTitle(line.text)) return;
  if (heading) addHeading(body, heading);
  else if (body.articles.length > 0) body.articles.at(-1)?.lines.push(line.text);
  else if (body.headings.length === 0) body.head.push(line);
}

/** The table of contents names every heading before the first article; where one comes again, the text itself has begun. */
function addHeading(body: Body, heading: Omit<HeadingText, 'before'>): void {
  const before = body.articles.length;
  const again = before === 0 && body.headings.some(({ mark, title }) => mark === heading.mark && title === heading.title && mark !== '');
  body.headings = [...(again ? [] : body.headings), { ...heading, before }];
}

/** A line that begins 第十条第二款规定的… is a sentence: without a space behind it only the number that is due opens an article. */
function opens({ articles }: Body, { number, added, text, apart }: ArticleMark): boolean {
  if (apart) return true;
  const [last = 0, lastAdded = 0] = (articles.at(-1)?.article ?? '0').split('-').map(Number);
  const isDue = added === null ? number === last + 1 : number === last && added === lastAdded + 1;
  return isDue && !/^[第、，和至或规的所中以及]/u.test(text);
}
