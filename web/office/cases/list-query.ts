import type { CaseListQuery } from '#contract/office/index.ts';

const urgencies = ['near', 'urgent', 'passed'] as const;
const sorts = ['changed', 'urgency'] as const;

/** The list's filters as they stand in the address; what makes no sense is left out. */
export function queryFrom(search: URLSearchParams): CaseListQuery {
  const urgency = urgencies.find((known) => known === search.get('urgency'));
  const sort = sorts.find((known) => known === search.get('sort'));
  const page = Number(search.get('page'));
  const text = (name: string, most: number) => search.get(name)?.trim().slice(0, most) || undefined;
  const query = {
    search: text('search', 100),
    place: text('place', 64),
    procedure: text('procedure', 64),
    mine: search.get('mine') === 'true' || undefined,
    urgency,
    sort,
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** The address after one filter changed; a new question starts on its first page. */
export function changed(search: URLSearchParams, name: keyof CaseListQuery, value: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === null || value === '') next.delete(name);
  else next.set(name, value);
  if (name !== 'page') next.delete('page');
  return next;
}
