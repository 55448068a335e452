import type { JsonObject } from '#law/vocabulary.ts';
import type { Known } from '../forms.ts';

/** How a procedure usually goes, for its tests. */
export interface Usual {
  readonly matter: string | null;
  /** The usual road of one day, step by step; `untilBefore` stops in front of the step named. */
  readonly road: readonly (readonly [action: string, changes?: JsonObject, by?: string])[];
  /** Usual forms and signers of its own actions, or where they differ here from `tests/law/forms.ts` and `signers.ts`. */
  readonly forms?: Readonly<Record<string, (known: Known) => JsonObject>>;
  readonly signers?: Readonly<Record<string, string>>;
}
