import { conditions } from './conditions/index.ts';
import type { Procedure, Test } from './vocabulary.ts';

const known = new WeakMap<Procedure, ReadonlySet<string>>();

/** What the requirements of a procedure look at outside the case: `others`, and registers by their procedure id. */
export function looksOf(procedure: Procedure): ReadonlySet<string> {
  const looks = known.get(procedure) ?? new Set(procedure.steps.flatMap(({ must }) => must.flatMap(({ test }) => looksIn(test))));
  known.set(procedure, looks);
  return looks;
}

function looksIn(test: Test): readonly string[] {
  if ('condition' in test) return conditions[test.condition]?.looksAt ?? [];
  if ('not' in test) return looksIn(test.not);
  if ('all' in test) return test.all.flatMap(looksIn);
  return 'any' in test ? test.any.flatMap(looksIn) : [];
}
