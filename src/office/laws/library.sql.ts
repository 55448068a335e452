import { sql } from 'kysely';
import type { Tx } from '#db/office/database.ts';
import type { ArticleText, HeadingText, ParagraphText, StatuteText } from '#law/library/statute-text.ts';
import { bigramsOf, searchable } from '../bigrams.ts';

/** A text of the library as it is kept for reading. */
export interface KeptText extends Omit<StatuteText, 'v' | 'title'> {
  readonly n: number;
  readonly digest: string;
  readonly original: { readonly name: string; readonly bytes: number };
}

export async function findText(tx: Tx, agency: string, law: string): Promise<KeptText | null> {
  const row = await tx
    .selectFrom('office.statute_texts')
    .selectAll()
    .where('agency', '=', agency)
    .where('law', '=', law)
    .executeTakeFirst();
  if (!row) return null;
  const { n, digest, history, annex } = row;
  const headings = row.headings as readonly HeadingText[];
  const original = { name: row.original_name, bytes: Number(row.original_bytes) };
  return { n, digest, history, headings, annex, original, articles: await articlesOf(tx, agency, law) };
}

export async function articlesOf(tx: Tx, agency: string, law: string): Promise<ArticleText[]> {
  const rows = await tx
    .selectFrom('office.statute_articles')
    .select(['article', 'paragraphs'])
    .where('agency', '=', agency)
    .where('law', '=', law)
    .orderBy('place')
    .execute();
  return rows.map(({ article, paragraphs }) => ({ article, paragraphs: paragraphs as readonly ParagraphText[] }));
}

export interface Hit {
  readonly law: string;
  readonly article: string;
  readonly text: string;
}

/** Articles that have every word; the pairs find by index, the text decides. */
export async function searchArticles(tx: Tx, agency: string, search: string, most: number): Promise<Hit[]> {
  const words = searchable(search).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  let query = tx.selectFrom('office.statute_articles').select(['law', 'article', 'paragraphs']).where('agency', '=', agency);
  for (const word of words) {
    const pairs = bigramsOf(word);
    if (pairs.length > 0) query = query.where(sql<boolean>`bigrams @> ${pairs}::text[]`);
    query = query.where(sql<boolean>`position(${word} in search_text) > 0`);
  }
  const rows = await query.orderBy('law', 'desc').orderBy('place').limit(most).execute();
  return rows.map(({ law, article, paragraphs }) => ({ law, article, text: textOf(paragraphs as readonly ParagraphText[]) }));
}

function textOf(paragraphs: readonly ParagraphText[]): string {
  return paragraphs.map(({ text, items }) => [text, ...items.map((item) => item.text)].join('')).join('');
}

/** An upload of mine, as it is registered. */
export async function findOwnUpload(tx: Tx, agency: string, person: string, sha256: string) {
  const query = tx
    .selectFrom('office.uploads')
    .select(['name', 'type', 'bytes'])
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('sha256', '=', sha256);
  return (await query.executeTakeFirst()) ?? null;
}
