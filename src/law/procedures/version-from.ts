import type { Member, Procedure, ProcedureVersion } from '../vocabulary.ts';

/** A procedure with its actions, from its list of members. */
export function versionFrom(procedure: Omit<Procedure, 'steps'>, members: Readonly<Record<string, Member>>): ProcedureVersion {
  const all = Object.values(members);
  return {
    procedure: { ...procedure, steps: all.map(({ action, step }) => ({ action: action.id, ...step })) },
    actions: Object.fromEntries(all.map(({ action }) => [action.id, action])),
  };
}
