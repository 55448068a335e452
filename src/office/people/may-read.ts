import type { Role } from '#law/vocabulary.ts';

const administrators: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];

/** 三员: whoever only administers sees no case. */
export function mayRead(roles: readonly Role[]): boolean {
  return roles.some((role) => !administrators.includes(role));
}
