import { newId } from '../server/ids.ts';

const shelf = 'mingzheng.new-case';

/** The id of the case being opened; the same until it is opened, so that its half-filled form is found again. */
export function newCaseId(action: string, from: string | null): string {
  const place = [shelf, action, ...(from ? [from] : [])].join('.');
  const kept = localStorage.getItem(place);
  if (kept) return kept;
  const fresh = newId();
  localStorage.setItem(place, fresh);
  return fresh;
}

export function forgetNewCase(id: string): void {
  for (const place of Object.keys(localStorage))
    if (place.startsWith(shelf) && localStorage.getItem(place) === id) localStorage.removeItem(place);
}
