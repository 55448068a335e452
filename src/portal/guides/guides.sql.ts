import { type Selectable, sql } from 'kysely';
import { searchable } from '#db/published/bigrams.ts';
import type { PublishedTables } from '#db/published/database.ts';
import type { Site } from '../site.ts';

export type GuideRow = Pick<Selectable<PublishedTables['published.guides']>, 'id' | 'kind' | 'subject' | 'title' | 'guide'>;
export type GuideLine = Omit<GuideRow, 'guide'>;

/** The listed guides in their order, of one kind or of all, that contain every word. There are a hundred or two of them. */
export async function listedGuides({ db, agency }: Site, kind: GuideRow['kind'] | null, words: string): Promise<GuideLine[]> {
  let query = db
    .selectFrom('published.guides')
    .select(['id', 'kind', 'subject', 'title'])
    .where('agency', '=', agency)
    .where('listed', '=', true);
  if (kind !== null) query = query.where('kind', '=', kind);
  for (const part of searchable(words).split(' ').filter(Boolean)) query = query.where(sql<boolean>`position(${part} in search_text) > 0`);
  return query.orderBy('place').execute();
}

/** Also one that is no longer listed: its address has been passed on. */
export async function findGuide({ db, agency }: Site, id: string): Promise<(GuideRow & { listed: boolean }) | undefined> {
  return db
    .selectFrom('published.guides')
    .select(['id', 'kind', 'subject', 'title', 'guide', 'listed'])
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
}
