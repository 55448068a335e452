import { isObject } from './node.ts';

/** Every sentence RJSF knows about a field drawn whole, and about what lies below it. */
export function faultsIn(errors: unknown): string[] {
  if (!isObject(errors)) return [];
  const own = Array.isArray(errors['__errors']) ? errors['__errors'].map(String) : [];
  return [...own, ...Object.entries(errors).flatMap(([name, below]) => (name === '__errors' ? [] : faultsIn(below)))];
}
