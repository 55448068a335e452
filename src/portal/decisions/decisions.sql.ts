import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { bigramsOf, searchable } from '#db/published/bigrams.ts';
import type { PublishedTables } from '#db/published/database.ts';
import type { Site } from '../site.ts';

export type Decision = Omit<Selectable<PublishedTables['published.decisions']>, 'proof' | 'search_text' | 'bigrams'>;
export type Change = Pick<Selectable<PublishedTables['published.changes']>, 'kind' | 'made_on' | 'reason'>;

export interface Wanted {
  /** One kind of act; null: all. */
  readonly of: Decision['kind'] | null;
  readonly words: string;
  readonly year: number | null;
  /** 处罚种类, 强制种类, 检查结论, 许可结果. */
  readonly act: string | null;
  readonly state: 'published' | 'withdrawn' | null;
}

const perPage = 20;
/** Counting stops here; nobody reads page 501. */
const most = 10_000;

/** 12号 before 9号 within one day: numbers are texts with one running number at the end. */
const newestNumber = sql`char_length(number) desc, number desc`;

const shown = [
  'agency',
  'id',
  'kind',
  'state',
  'number',
  'title',
  'party',
  'uscc',
  'content',
  'fields',
  'decided_on',
  'organ',
  'category',
  'conclusion',
  'published_on',
  'published_until',
  'kinds',
  'withdrawn_on',
  'withdrawal_reason',
  'withdrawal_ground',
  'entry_n',
  'updated_at',
] as const;

export interface Found {
  readonly rows: readonly Decision[];
  readonly total: number;
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
}

export async function searchDecisions({ db, agency }: Site, wanted: Wanted, page: number): Promise<Found> {
  const matching = db
    .selectFrom('published.decisions')
    .where('agency', '=', agency)
    .where((eb) => eb.and(conditionsOf(eb, wanted)));
  const counted = await db
    .selectFrom(matching.select('id').limit(most).as('found'))
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  const total = Number(counted.count);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const rows = await matching
    .select(shown)
    .orderBy('decided_on', 'desc')
    .orderBy(newestNumber)
    .orderBy('id')
    .limit(perPage)
    .offset((at - 1) * perPage)
    .execute();
  return { rows, total, more: total === most, page: at, pages };
}

function conditionsOf(eb: ExpressionBuilder<PublishedTables, 'published.decisions'>, { of, words, year, act, state }: Wanted) {
  const pairs = bigramsOf(words);
  const parts = searchable(words)
    .split(' ')
    .filter((part) => part !== '');
  return [
    ...(of === null ? [] : [eb('kind', '=', of)]),
    ...(pairs.length > 0 ? [sql<boolean>`bigrams @> ${pairs}::text[]`] : []),
    ...parts.map((part) => sql<boolean>`position(${part} in search_text) > 0`),
    ...(year === null ? [] : [eb('decided_on', '>=', `${year}-01-01`), eb('decided_on', '<=', `${year}-12-31`)]),
    ...(act === null ? [] : [sql<boolean>`kinds @> ${[act]}::text[]`]),
    ...(state === null ? [] : [eb('state', '=', state)]),
  ];
}

export async function recentDecisions({ db, agency }: Site): Promise<Decision[]> {
  return db
    .selectFrom('published.decisions')
    .select(shown)
    .where('agency', '=', agency)
    .orderBy('published_on', 'desc')
    .orderBy(newestNumber)
    .limit(8)
    .execute();
}

export async function findDecision({ db, agency }: Site, id: string): Promise<{ decision: Decision; changes: Change[] } | undefined> {
  const decision = await db
    .selectFrom('published.decisions')
    .select(shown)
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!decision) return undefined;
  const changes = await db
    .selectFrom('published.changes')
    .select(['kind', 'made_on', 'reason'])
    .where('agency', '=', agency)
    .where('decision', '=', id)
    .orderBy('entry_n')
    .execute();
  return { decision, changes };
}

export async function findProof({ db, agency }: Site, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('published.decisions')
    .select('proof')
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.proof;
}

/** First and last year there is something of, in one kind or in all. */
export async function yearsDecided(
  { db, agency }: Site,
  of: Decision['kind'] | null,
): Promise<{ readonly first: number; readonly last: number } | null> {
  let query = db.selectFrom('published.decisions').where('agency', '=', agency);
  if (of !== null) query = query.where('kind', '=', of);
  const row = await query.select(({ fn }) => [fn.min('decided_on').as('first'), fn.max('decided_on').as('last')]).executeTakeFirstOrThrow();
  return row.first && row.last ? { first: Number(row.first.slice(0, 4)), last: Number(row.last.slice(0, 4)) } : null;
}

/** How many of each kind stand in public now. */
export async function countsByKind({ db, agency }: Site): Promise<ReadonlyMap<Decision['kind'], number>> {
  const rows = await db
    .selectFrom('published.decisions')
    .select(({ fn }) => ['kind', fn.countAll<string>().as('count')])
    .where('agency', '=', agency)
    .where('state', '=', 'published')
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
}

/** For the site map, which holds fifty thousand addresses at most, those of the other pages among them. */
export async function listedDecisions({ db, agency }: Site): Promise<{ id: string; updated_at: Date }[]> {
  return db
    .selectFrom('published.decisions')
    .select(['id', 'updated_at'])
    .where('agency', '=', agency)
    .where('state', '=', 'published')
    .orderBy('decided_on', 'desc')
    .limit(49_000)
    .execute();
}
