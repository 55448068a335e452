import type { Procedure, Role } from '#law/vocabulary.ts';

const administrators: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];
/** Registers in which administrators work or see what the bureau has settled; others hold what was found out about firms and officers. */
const theirs: ReadonlySet<string> = new Set(['people-register', 'settings-register', 'law-register', 'discretion-register']);

/** 三员: whoever only administers sees no case. */
export function mayRead(roles: readonly Role[]): boolean {
  return roles.some((role) => !administrators.includes(role));
}

/** Whether they may see cases, or this is one of the registers open to administrators too. */
export function mayReadCaseOf({ id }: Pick<Procedure, 'id'>, roles: readonly Role[]): boolean {
  return mayRead(roles) || theirs.has(id);
}
