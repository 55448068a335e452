import type {
  Entry,
  Instant,
  OtherCase,
  PaperRef,
  Person,
  ProcedureVersion,
  Question,
  Settings,
  Standing,
  Surroundings,
} from '#law/vocabulary.ts';

/** What a scene stands among where a test gives something else than usual. */
export interface Around {
  readonly people?: Readonly<Record<string, Person>>;
  readonly settings?: Partial<Settings>;
  /** Where to begin; with nothing yet otherwise. */
  readonly standing?: Standing;
  readonly matter?: string;
  /** The case's own id. */
  readonly case?: string;
  readonly others?: readonly OtherCase[];
  readonly registers?: Surroundings['registers'];
  /** The instant at which it begins. */
  readonly now?: Instant;
  /** A procedure that is not among the product's. */
  readonly version?: ProcedureVersion;
  /** Makes the papers an entry issues. */
  readonly issue?: (question: Question, entries: readonly Entry[]) => readonly PaperRef[];
}
