import type { Selectable } from 'kysely';
import type { PublishedTables } from '#db/published/database.ts';
import type { Site } from '../site.ts';

export type Procedure = Omit<Selectable<PublishedTables['published.procedures']>, 'chart'>;

const shown = ['id', 'kind', 'title', 'hash', 'valid_from', 'bases', 'outline', 'updated_at'] as const;

export async function allProcedures({ db }: Site): Promise<Procedure[]> {
  return db.selectFrom('published.procedures').select(shown).orderBy('id').execute();
}

export async function findProcedure({ db }: Site, id: string): Promise<Procedure | undefined> {
  return db.selectFrom('published.procedures').select(shown).where('id', '=', id).executeTakeFirst();
}

export async function findChart({ db }: Site, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('published.procedures').select('chart').where('id', '=', id).executeTakeFirst();
  return row?.chart;
}

/** Those of the ids that there are, in the order of the ids. */
export async function proceduresNamed({ db }: Site, ids: readonly string[]): Promise<Procedure[]> {
  if (ids.length === 0) return [];
  const found = await db
    .selectFrom('published.procedures')
    .select(shown)
    .where('id', 'in', [...ids])
    .execute();
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? []);
}
