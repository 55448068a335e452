import type { JsonObject, OtherCase, Surroundings } from '#law/vocabulary.ts';
import type { Known } from '../known.ts';
import type { Around } from '../around.ts';

/** An action with what its form says otherwise than usual and who does it otherwise; or time going by, `['wait', { days }]`. */
export type Road = readonly (readonly [action: string, changes?: JsonObject, by?: string])[];

/** How a procedure usually goes, for its tests. */
export interface Usual {
  readonly matter: string | null;
  /** The usual road of one day, step by step; `untilBefore` stops in front of the step named. */
  readonly road: Road;
  /**
   * Ways off the usual road, each from the end of a step of it (or from the very beginning, null): together with the road they go through every
   * action that issues a paper, so that every paper is made once from the record (`tests/documents`).
   */
  readonly detours?: readonly {
    readonly after: string | null;
    readonly road: Road;
    /** What surrounds the case where it is not the usual: other cases, settings, another matter. */
    readonly around?: Pick<Around, 'others' | 'settings' | 'matter' | 'registers'>;
  }[];
  /** Usual forms and signers of its own actions, or where they differ here from `tests/law/forms.ts` and `signers.ts`. */
  readonly forms?: Readonly<Record<string, (known: Known) => JsonObject>>;
  readonly signers?: Readonly<Record<string, string>>;
  /** What the road needs around it, where a test gives nothing else. */
  readonly around?: {
    readonly registers?: Surroundings['registers'];
    readonly others?: readonly OtherCase[];
    readonly case?: string;
  };
}
