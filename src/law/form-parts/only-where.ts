import type { Requirement, Test } from '../vocabulary.ts';

/** Asked only where `when` holds; the refusal still goes by the name of its rule. */
export function onlyWhere(when: Test, requirement: Requirement): Requirement {
  const { test, gate } = requirement;
  const named = gate ?? ('condition' in test ? test.condition : undefined);
  return { ...requirement, ...(named === undefined ? {} : { gate: named }), test: { any: [{ not: when }, test] } };
}
