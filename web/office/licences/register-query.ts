import { licenceStands, type LicencesQuery } from '#contract/office/index.ts';

/** The filters of the register as they stand in the address; what makes no sense is left out. */
export function licencesFrom(search: URLSearchParams): LicencesQuery {
  const stands = licenceStands.find((known) => known === search.get('stands'));
  const page = Number(search.get('page'));
  const text = (name: string, most: number) => search.get(name)?.trim().slice(0, most) || undefined;
  const query = {
    search: text('search', 100),
    matter: text('matter', 64),
    stands,
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** The address after one filter changed; a new question starts on its first page. */
export function withFilter(search: URLSearchParams, name: keyof LicencesQuery, value: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === null || value === '') next.delete(name);
  else next.set(name, value);
  if (name !== 'page') next.delete('page');
  return next;
}
