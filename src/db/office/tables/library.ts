import type { ColumnType } from 'kysely';

/** Written as JSON text, read as a value. */
type Json = ColumnType<unknown, string, string>;

interface StatuteTextRow {
  agency: string;
  law: string;
  digest: string;
  original_name: string;
  original_bytes: ColumnType<string, number, number>;
  original_type: string;
  n: number;
  history: string[];
  headings: Json;
  annex: string[];
}

interface StatuteArticleRow {
  agency: string;
  law: string;
  place: number;
  article: string;
  paragraphs: Json;
  search_text: string;
  bigrams: string[];
}

export interface LibraryTables {
  'office.statute_texts': StatuteTextRow;
  'office.statute_articles': StatuteArticleRow;
}
