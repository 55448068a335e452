import { newId } from '../server/ids.ts';

const shelf = 'mingzheng.new-case';

/** The id of the case being opened; the same until it is opened, so that its half-filled form is found again. */
export function newCaseId(): string {
  const kept = localStorage.getItem(shelf);
  if (kept) return kept;
  const fresh = newId();
  localStorage.setItem(shelf, fresh);
  return fresh;
}

export function forgetNewCase(id: string): void {
  if (localStorage.getItem(shelf) === id) localStorage.removeItem(shelf);
}
