import { chineseNumber } from '../chinese-numbers.ts';
import type { Citation } from '../vocabulary.ts';
import { findStatute, paragraphsOf } from './index.ts';

/** 《中华人民共和国行政处罚法》第五十八条第一款第（二）项. An article of one paragraph is cited without 第一款. */
export function citationText(citation: Citation): string {
  const statute = findStatute(citation.law);
  const title = `《${statute?.title ?? citation.law}》`;
  if (statute?.citedBy === 'item') return `${title}（${statute.number}）（${chineseNumber(Number(citation.article))}）`;
  if (statute?.citedBy === 'whole') return `${title}（${statute.number}）`;
  return title + provisionText(citation);
}

/** 处罚法 58条1款2项: for lists and narrow columns. */
export function shortCitation(citation: Citation): string {
  const statute = findStatute(citation.law);
  const title = statute?.shortTitle ?? citation.law;
  if (statute?.citedBy === 'item') return `${title}（${chineseNumber(Number(citation.article))}）`;
  if (statute?.citedBy === 'whole') return title;
  const [article, added] = citation.article.split('-');
  const paragraph = citation.paragraph === undefined || isOnlyParagraph(citation) ? '' : `${citation.paragraph}款`;
  const item = citation.item === undefined ? '' : `${citation.item}项`;
  return `${title} ${article}条${added === undefined ? '' : `之${chineseNumber(Number(added))}`}${paragraph}${item}`;
}

/** Several provisions as one text: those of the same statute stand together, 《…》第七十二条第一款第（一）项、第七十三条. */
export function citationsText(citations: readonly Citation[]): string {
  return citations
    .map((citation, index) => {
      const same = index > 0 && citations[index - 1]?.law === citation.law && findStatute(citation.law)?.citedBy === undefined;
      return `${index === 0 ? '' : '、'}${same ? provisionText(citation) : citationText(citation)}`;
    })
    .join('');
}

function provisionText(citation: Citation): string {
  const [article, added] = citation.article.split('-');
  const text = `第${chineseNumber(Number(article))}条${added === undefined ? '' : `之${chineseNumber(Number(added))}`}`;
  const paragraph = citation.paragraph === undefined || isOnlyParagraph(citation) ? '' : `第${chineseNumber(citation.paragraph)}款`;
  return `${text}${paragraph}${citation.item === undefined ? '' : `第（${chineseNumber(citation.item)}）项`}`;
}

function isOnlyParagraph({ law, article, paragraph }: Citation): boolean {
  return paragraph === 1 && paragraphsOf(law, Number(article))?.length === 1;
}
