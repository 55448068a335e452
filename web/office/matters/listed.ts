import { matters } from '#law/matters/index.ts';
import { otherMatters } from '#law/matters/other.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';

/** A matter of any kind, as a list shows it. */
export interface ListedMatter {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly domain: string;
  readonly basis: Citation;
  readonly validTo: string | null;
}

export const allMatters: readonly ListedMatter[] = [
  ...matters,
  ...otherMatters.map(({ id, name, kind, basis }) => ({ id, name, kind, basis, domain: '许可、备案、强制、检查', validTo: null })),
];

export interface MatterQuery {
  readonly search: string;
  readonly kind: string | null;
  readonly domain: string | null;
  readonly state: string | null;
}

/** Those that fit every condition; words apart by blanks must all be there. */
export function chosenFrom(all: readonly ListedMatter[], { search, kind, domain, state }: MatterQuery, today: string): ListedMatter[] {
  const words = search.normalize('NFKC').split(/\s+/).filter(Boolean);
  return all.filter((matter) => {
    const text = `${matter.id} ${matter.name} ${matter.domain} ${shortCitation(matter.basis)}`;
    const ended = matter.validTo !== null && matter.validTo < today;
    return (
      words.every((word) => text.includes(word)) &&
      (kind === null || matter.kind === kind) &&
      (domain === null || matter.domain === domain) &&
      (state === null || (state === 'ended') === ended)
    );
  });
}
