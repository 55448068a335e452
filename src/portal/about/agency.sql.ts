import type { Agency, Site } from '../site.ts';

/** The agency whose portal this is; undefined until the worker has published it. */
export async function findAgency({ db, agency }: Site): Promise<Agency | undefined> {
  return db.selectFrom('published.agencies').selectAll().where('agency', '=', agency).executeTakeFirst();
}

export async function findText({ db, agency }: Site, slug: string): Promise<{ title: string; body: string } | undefined> {
  return db
    .selectFrom('published.pages')
    .select(['title', 'body'])
    .where('agency', '=', agency)
    .where('slug', '=', slug)
    .executeTakeFirst();
}
