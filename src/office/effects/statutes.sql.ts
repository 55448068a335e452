import type { Tx } from '#db/office/database.ts';
import { linesOf, type StatuteText } from '#law/library/statute-text.ts';
import type { FileRef } from '#law/vocabulary.ts';
import { bigramsOf, searchable } from '../bigrams.ts';

export interface KeptStatute {
  readonly agency: string;
  readonly law: string;
  readonly digest: string;
  readonly n: number;
  readonly original: FileRef;
  readonly text: StatuteText;
}

/** The only writing file of office.statute_texts and office.statute_articles. A text of the same code is replaced. */
export async function keepStatute(tx: Tx, { agency, law, digest, n, original, text }: KeptStatute): Promise<void> {
  await dropStatute(tx, agency, law);
  const { history, headings, annex, articles } = text;
  await tx
    .insertInto('office.statute_texts')
    .values({
      agency,
      law,
      digest,
      original_name: original.name,
      original_bytes: original.bytes,
      original_type: original.type,
      n,
      history: [...history],
      headings: JSON.stringify(headings),
      annex: [...annex],
    })
    .execute();
  const rows = articles.map((article, place) => {
    const search = searchable(linesOf(article).join('\n'));
    const paragraphs = JSON.stringify(article.paragraphs);
    return { agency, law, place, article: article.article, paragraphs, search_text: search, bigrams: bigramsOf(search) };
  });
  // A statement takes at most 65,535 values.
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto('office.statute_articles')
      .values(rows.slice(at, at + 500))
      .execute();
}

/** Its articles go with it. */
export async function dropStatute(tx: Tx, agency: string, law: string): Promise<void> {
  await tx.deleteFrom('office.statute_texts').where('agency', '=', agency).where('law', '=', law).execute();
}
