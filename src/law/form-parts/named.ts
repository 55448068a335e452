import type { Pointer, Remembered } from '../vocabulary.ts';

/** Remembers under `namedPersons` whom these fields name: no public text may name them (`law/named-persons.ts`). */
export const named = (...fields: readonly Pointer[]): readonly Remembered[] => fields.map((from) => ({ from, as: 'list' }));
