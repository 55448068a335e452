import { createHash } from 'node:crypto';
import { bigramsOf, searchable } from '#db/published/bigrams.ts';
import type { Guide, Kind, Outline, PublishedDatabase } from '#db/published/database.ts';
import { actsIn } from '#law/public-kinds.ts';
import type { Release } from './release.ts';

/** The one file that writes `published.*`. */

/** Public id of a case's decision: permanent, and nobody can get from it to the case. */
export function publicId(agency: string, caseId: string): string {
  return createHash('sha256').update(`published decision\0${agency}\0${caseId}`).digest('hex').slice(0, 24);
}

/** Copies exactly the approved fields, or withdraws them; an older state never overwrites a newer one. */
export async function writeRelease(
  published: PublishedDatabase,
  to: { readonly agency: string; readonly case: string; readonly now: Date },
  release: Release,
  proof: string,
): Promise<void> {
  const { agency } = to;
  const id = publicId(agency, to.case);
  const row = {
    agency,
    id,
    kind: release.kind,
    ...(release.state === 'published' ? shown(release) : gone(release)),
    decided_on: text(release, 'decidedOn'),
    number: text(release, 'number'),
    organ: text(release, 'organ'),
    category: text(release, 'category'),
    published_on: release.publishedOn,
    published_until: optional(release, 'publishedUntil'),
    entry_n: release.act.n,
    proof,
    updated_at: to.now,
  };
  const { agency: _agency, id: _id, ...changed } = row;
  await published.transaction().execute(async (tx) => {
    await tx
      .insertInto('published.decisions')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['agency', 'id']).doUpdateSet(changed).where('published.decisions.entry_n', '<=', row.entry_n),
      )
      .execute();
    const changes = release.changes.map(({ n, kind, on, reason }) => ({ agency, decision: id, entry_n: n, kind, made_on: on, reason }));
    await tx
      .insertInto('published.changes')
      .values(changes)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

function shown(release: Release) {
  const { kind, copy, fields } = release;
  const searched = fields.filter(({ name }) => !unsearched.has(name)).map(({ value }) => value);
  return {
    state: 'published' as const,
    title: text(release, 'title'),
    party: text(release, 'party'),
    uscc: optional(release, 'uscc'),
    content: text(release, 'content'),
    conclusion: optional(release, 'conclusion'),
    fields: JSON.stringify(fields),
    kinds: actsIn(kind, copy),
    search_text: searchable(searched.join(' ')),
    bigrams: bigramsOf(...searched),
    withdrawn_on: null,
    withdrawal_reason: null,
    withdrawal_ground: null,
  };
}

/** The same in every text of the bureau, or a day. */
const unsearched = new Set(['organ', 'category', 'decidedOn', 'publishedUntil']);

function gone(release: Release) {
  const number = text(release, 'number');
  return {
    state: 'withdrawn' as const,
    title: null,
    party: null,
    uscc: null,
    content: null,
    conclusion: null,
    fields: '[]',
    kinds: [],
    search_text: searchable(number),
    bigrams: bigramsOf(number),
    withdrawn_on: release.withdrawnOn,
    withdrawal_reason: release.reason,
    withdrawal_ground: release.ground,
  };
}

function text({ copy }: Release, name: string): string {
  const value = copy[name];
  if (typeof value !== 'string') throw new RangeError(`the masked copy has no ${name}`);
  return value;
}

function optional({ copy }: Release, name: string): string | null {
  const value = copy[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The agency as the public should find it. */
export async function writeAgency(
  published: PublishedDatabase,
  agency: {
    readonly agency: string;
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly government: string;
    readonly court: string;
    readonly log_origin: string;
    readonly log_key: string;
    readonly demo: boolean;
  },
  now: Date,
): Promise<void> {
  const row = { ...agency, updated_at: now };
  await published
    .insertInto('published.agencies')
    .values(row)
    .onConflict((conflict) => conflict.column('agency').doUpdateSet(row))
    .execute();
}

/** Text that the bureau has not written itself yet; what it has written stays. */
export async function writeFirstText(
  published: PublishedDatabase,
  page: { readonly agency: string; readonly slug: string; readonly title: string; readonly body: string },
  now: Date,
): Promise<void> {
  await published
    .insertInto('published.pages')
    .values({ ...page, updated_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function writeProcedure(
  published: PublishedDatabase,
  procedure: {
    readonly id: string;
    readonly kind: Kind;
    readonly title: string;
    readonly hash: string;
    readonly valid_from: string;
    readonly bases: string;
    readonly chart: string;
    readonly outline: Outline;
  },
  now: Date,
): Promise<void> {
  const row = { ...procedure, outline: JSON.stringify(procedure.outline), updated_at: now };
  await published
    .insertInto('published.procedures')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** All guides of an agency, in their order; one that is not among them any more is no longer listed. */
export async function writeGuides(
  published: PublishedDatabase,
  agency: string,
  guides: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly subject: 'procedure' | 'matter';
    readonly title: string;
    readonly guide: Guide;
  }[],
  now: Date,
): Promise<void> {
  const rows = guides.map(({ id, kind, subject, title, guide }, place) => ({
    agency,
    id,
    kind,
    subject,
    title,
    place,
    listed: true,
    guide: JSON.stringify(guide),
    search_text: searchable([title, ...guide.lines.map(({ text }) => text)].join(' ')),
    updated_at: now,
  }));
  await published.transaction().execute(async (tx) => {
    await tx.updateTable('published.guides').set({ listed: false }).where('agency', '=', agency).execute();
    for (const row of rows)
      await tx
        .insertInto('published.guides')
        .values(row)
        .onConflict((conflict) => conflict.columns(['agency', 'id']).doUpdateSet(row))
        .execute();
  });
}
