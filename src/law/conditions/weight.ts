import { isObject } from '../same.ts';
import type { Json } from '../vocabulary.ts';

const amounts = ['fine', 'confiscateGains', 'confiscateProperty'] as const;

/**
 * Compares measures (处罚法 9) without weighing one kind against another: heavier is whatever adds a kind or raises an amount, even where
 * something else is taken away.
 */
export function weighs(measures: Json | undefined): { readonly nothing: boolean; heavierThan(other: Json | undefined): boolean } {
  const own = kindsOf(measures);
  return {
    nothing: own.size === 0,
    heavierThan(other) {
      const theirs = kindsOf(other);
      return [...own].some(([kind, amount]) => amount > (theirs.get(kind) ?? 0));
    },
  };
}

function kindsOf(measures: Json | undefined): Map<string, number> {
  const kinds = new Map<string, number>();
  if (!isObject(measures)) return kinds;
  for (const kind of ['warning', 'criticism']) if (measures[kind] === true) kinds.set(kind, 1);
  for (const kind of amounts) {
    const amount = measures[kind];
    if (typeof amount === 'number' && amount > 0) kinds.set(kind, amount);
  }
  const other = measures['other'];
  if (Array.isArray(other)) for (const kind of other) if (typeof kind === 'string') kinds.set(kind, 1);
  return kinds;
}
