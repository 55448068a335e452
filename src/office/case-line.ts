import { licenceMatterById } from '#law/matters/other.ts';
import { otherMatterById } from '#law/matters/coercion-powers.ts';
import { partyKeys } from '#law/party-key.ts';
import type { Json, Standing } from '#law/vocabulary.ts';
import { searchable } from './bigrams.ts';
import type { CaseFile } from './case-file.ts';
import { urgencyDays, type UrgencyDays } from './clocks.ts';
import { casesIn, linksIn } from './links.ts';

/** What lists show of a case, worked out from its record; kept beside it and rebuilt at will. */
export interface Line {
  readonly agency: string;
  readonly case: string;
  readonly procedure: string;
  readonly hash: string;
  readonly kind: string;
  readonly n: number;
  readonly number: string | null;
  readonly title: string;
  readonly party: string;
  readonly matter: string | null;
  readonly place: string;
  readonly placeTitle: string;
  readonly ended: boolean;
  readonly handlers: readonly string[];
  readonly opened: string;
  readonly changed: string;
  readonly standing: Standing;
  readonly since: Readonly<Record<string, string>>;
  readonly urgency: UrgencyDays;
  readonly search: string;
  readonly partyKeys: readonly string[];
  readonly links: readonly string[];
}

/** The line after the last of the case's entries. `since` is that of the line before it, if there was one. */
export function lineOf(file: CaseFile, before: Pick<Line, 'standing' | 'since'> | null, now: string): Line {
  const { standing, around, version } = file;
  const { tracks } = version.procedure;
  const entries = file.recorded.entries;
  const place = standing.places['main'] ?? tracks['main']?.begins ?? '';
  const party = partyOf(standing);
  const number = firstText(standing, ['filingNumber', 'certificateNumber', 'decisionNumber', 'clueNumber', 'receiptNumber']);
  const other = firstText(standing, ['matter']) ?? '';
  const matter = around.matter?.name ?? otherMatterById(other)?.name ?? licenceMatterById(other)?.name ?? null;
  const title = firstText(standing, ['caseName', 'title']) ?? (party === '' ? version.procedure.title : `${party}${matter ?? '案'}`);
  const changed = standing.lastAt ?? now;
  const numbers = entries.flatMap(({ papers }) => papers.flatMap((paper) => paper.number ?? []));
  return {
    agency: file.agency,
    case: file.case,
    procedure: version.procedure.id,
    hash: file.hash,
    kind: version.procedure.kind,
    n: standing.n,
    number,
    title,
    party,
    matter,
    place,
    placeTitle: tracks['main']?.places[place]?.title ?? place,
    ended: Object.entries(tracks).every(([track, { places, begins }]) => {
      const at = standing.places[track] ?? begins;
      return places[at]?.end === true || (track !== 'main' && at === begins);
    }),
    handlers: texts(standing.facts['handlers']),
    opened: entries[0]?.at ?? changed,
    changed,
    standing,
    since: sinceWhen(standing, before, changed),
    urgency: urgencyDays(around, standing, now),
    partyKeys: partyKeys(standing.facts['party']),
    links: casesIn(linksIn(standing.facts)),
    search: searchable(
      [title, party, matter ?? '', ...numbers, ...texts(standing.facts['handlers']).map((id) => around.people[id]?.name ?? '')].join(' '),
    ),
  };
}

function sinceWhen(standing: Standing, before: Pick<Line, 'standing' | 'since'> | null, changed: string): Record<string, string> {
  const moved = ([track, place]: [string, string]) => before?.standing.places[track] !== place;
  return Object.fromEntries(Object.entries(standing.places).map((at) => [at[0], moved(at) ? changed : (before?.since[at[0]] ?? changed)]));
}

function partyOf(standing: Standing): string {
  const party = standing.facts['party'];
  if (typeof party === 'string') return party;
  const name = party !== null && typeof party === 'object' && !Array.isArray(party) ? (party as { readonly name?: Json }).name : undefined;
  return typeof name === 'string' ? name : (firstText(standing, ['partyName']) ?? '');
}

function firstText(standing: Standing, facts: readonly string[]): string | null {
  for (const fact of facts) {
    const value = standing.facts[fact];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
}
