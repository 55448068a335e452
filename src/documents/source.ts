import type { DateString, Entry, Matter, PaperRef, Person, Procedure, Proposal, Settings, Standing } from '#law/vocabulary.ts';

/** Everything a paper may be made from: the record before the action, and the proposal that issues it. */
export interface PaperSource {
  readonly procedure: Procedure;
  readonly settings: Settings;
  readonly matter: Matter | null;
  readonly people: { readonly [id: string]: Person };
  /** Before the action. */
  readonly standing: Standing;
  /** Before the action. */
  readonly entries: readonly Entry[];
  readonly proposal: Proposal;
  /** The paper's own number; null where it has none. */
  readonly number: string | null;
  readonly issuedOn: DateString;
  /** Papers of the same entry made before this one, which may name them. */
  readonly issued?: readonly Pick<PaperRef, 'template' | 'number'>[];
}
