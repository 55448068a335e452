import { newId } from '../server/ids.ts';

/**
 * The proposal's id is kept until the server has answered: sent twice (a double click, a lost answer, a reloaded page) it is written
 * once. After a definite answer the next signing is another proposal.
 */
export function proposalIdFor(caseId: string, action: string): string {
  const shelf = shelfOf(caseId, action);
  const kept = sessionStorage.getItem(shelf);
  if (kept) return kept;
  const fresh = newId();
  sessionStorage.setItem(shelf, fresh);
  return fresh;
}

export function forgetProposalId(caseId: string, action: string): void {
  sessionStorage.removeItem(shelfOf(caseId, action));
}

const shelfOf = (caseId: string, action: string) => `mingzheng.proposal.${caseId}.${action}`;
