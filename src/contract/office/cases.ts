import { Type, type Static } from 'typebox';
import { CaseLine, ClockShape } from './desk.ts';
import { CitationShape, RefusalShape } from './problem.ts';

export const PaperShape = Type.Object({
  template: Type.String(),
  title: Type.String(),
  number: Type.Union([Type.String(), Type.Null()]),
  sha256: Type.String(),
  sm3: Type.String(),
  pages: Type.Integer(),
  bytes: Type.Integer(),
});
export type PaperShape = Static<typeof PaperShape>;
export const FileShape = Type.Object({
  name: Type.String(),
  type: Type.String(),
  sha256: Type.String(),
  sm3: Type.String(),
  bytes: Type.Integer(),
});
export type FileShape = Static<typeof FileShape>;

/** An entry on the timeline. `form` as it was signed; its schema is in `schema` of the same action. */
export const EntryShape = Type.Object({
  n: Type.Integer(),
  action: Type.String(),
  title: Type.String(),
  /** What the action rests on, as the case's own version of the procedure has it. */
  articles: Type.Array(CitationShape),
  at: Type.String(),
  by: Type.Object({ id: Type.String(), name: Type.String() }),
  form: Type.Unknown(),
  draft: Type.Union([Type.String(), Type.Null()]),
  papers: Type.Array(PaperShape),
  files: Type.Array(FileShape),
  volume: Type.Enum(['main', 'internal']),
  leaf: Type.String(),
  /** Place in the public log, once the worker has integrated it. */
  index: Type.Union([Type.Integer(), Type.Null()]),
});
export type EntryShape = Static<typeof EntryShape>;

/** An action of the procedure: open to me, or closed with every reason. */
export const ActionState = Type.Object({
  action: Type.String(),
  title: Type.String(),
  says: Type.String(),
  articles: Type.Array(CitationShape),
  open: Type.Boolean(),
  refusals: Type.Array(RefusalShape),
  /** Roles that may do it, Chinese. */
  who: Type.String(),
  times: Type.Integer(),
});
export type ActionState = Static<typeof ActionState>;

/** 执法事项 of the case: what it violates and what it is punished by, for the day of the conduct (处罚法 37). */
const CaseMatter = Type.Object({
  id: Type.String(),
  name: Type.String(),
  violated: Type.Array(CitationShape),
  basis: CitationShape,
  /** Day on which the conduct ended, else on which it was discovered; null while neither is known. */
  conductOn: Type.Union([Type.String(), Type.Null()]),
});

const TrackShape = Type.Object({ track: Type.String(), title: Type.String(), place: Type.String(), placeTitle: Type.String() });

/** `GET /api/cases/:case`; also the answer of `POST /api/cases/:case/actions/:action`. */
export const CasePage = Type.Object({
  line: CaseLine,
  matter: Type.Union([CaseMatter, Type.Null()]),
  /** Number of entries; sent back as `seen` with a proposal. */
  n: Type.Integer(),
  tracks: Type.Array(TrackShape),
  clocks: Type.Array(ClockShape),
  entries: Type.Array(EntryShape),
  actions: Type.Array(ActionState),
  /** Names of everyone who appears. */
  people: Type.Record(Type.String(), Type.String()),
  /** Hash of the procedure version the case keeps. */
  procedureHash: Type.String(),
  facts: Type.Unknown(),
  currentDraft: Type.Union([Type.String(), Type.Null()]),
});
export type CasePage = Static<typeof CasePage>;

/** `GET /api/cases/:case/actions/:action/form`: the form to fill, prefilled from the record; a kept draft comes with it. */
export const FormPage = Type.Object({
  action: Type.String(),
  title: Type.String(),
  says: Type.String(),
  articles: Type.Array(CitationShape),
  schema: Type.Unknown(),
  /** The draft is written here; elsewhere it is decided about, and stays as it is. */
  drafts: Type.Boolean(),
  prefill: Type.Unknown(),
  /** The officer's own unfinished form, if any. */
  kept: Type.Union([Type.Object({ form: Type.Unknown(), at: Type.String(), seen: Type.Integer() }), Type.Null()]),
  n: Type.Integer(),
  refusals: Type.Array(RefusalShape),
  recordings: Type.Array(Type.Object({ item: Type.String(), title: Type.String(), level: Type.Enum(['must', 'should', 'may']) })),
  documents: Type.Array(Type.Object({ template: Type.String(), title: Type.String() })),
});
export type FormPage = Static<typeof FormPage>;

/**
 * `GET /api/openings`: the actions that open a case, one for each procedure. The form of one may be asked for with `?from=` another case: it
 * comes prefilled with that case's party, name and matter, and linked with it.
 */
export const Openings = Type.Array(
  Type.Object({
    action: Type.String(),
    title: Type.String(),
    says: Type.String(),
    procedure: Type.String(),
    procedureTitle: Type.String(),
    kind: Type.String(),
    /** Whether it is open to whoever asks, as far as it does not depend on the form. */
    open: Type.Boolean(),
    refusals: Type.Array(RefusalShape),
  }),
);
export type Openings = Static<typeof Openings>;

/** `PUT /api/cases/:case/actions/:action/form`: keeps an unfinished form for its author; `DELETE` drops it. */
export const KeepForm = Type.Object(
  { form: Type.Record(Type.String(), Type.Unknown()), seen: Type.Integer() },
  { additionalProperties: false },
);
export type KeepForm = Static<typeof KeepForm>;

/**
 * `POST /api/cases/:case/actions/:action`. `id` is the proposer's UUID (sent twice, written once); `seen` the number of entries the
 * form was filled against (stale → 409). The form is checked against the action's own schema. Opening actions use a fresh case UUID.
 */
export const Propose = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    seen: Type.Integer({ minimum: 0 }),
    form: Type.Record(Type.String(), Type.Unknown()),
  },
  { additionalProperties: false },
);
export type Propose = Static<typeof Propose>;

/**
 * `POST /api/cases/:case/actions/:action/preview` with a `Propose`: application/pdf of the papers it would issue (first one; `?paper=k`),
 * watermarked 预览, no number spent, nothing written. Refusals come as 409 like the real thing.
 *
 * `GET /api/papers/:sha256` → application/pdf, `GET /api/files/:sha256` → the file; both only for people of the agency, internal volume
 * only for people of the bureau; reading is itself recorded.
 * `POST /api/uploads` (tus 1.0): answers with header `Upload-Sha256` on the last chunk… then `GET /api/uploads/:id` → `Uploaded`.
 */
export const Uploaded = Type.Object({
  complete: Type.Boolean(),
  sha256: Type.Union([Type.String(), Type.Null()]),
  sm3: Type.Union([Type.String(), Type.Null()]),
  bytes: Type.Integer(),
  name: Type.String(),
  type: Type.String(),
});
export type Uploaded = Static<typeof Uploaded>;

/** `GET /api/matters?search=`: matters to choose from, those in force today first. */
export const Matters = Type.Array(
  Type.Object({
    id: Type.String(),
    name: Type.String(),
    domain: Type.String(),
    basis: Type.String(),
    validFrom: Type.Union([Type.String(), Type.Null()]),
    validTo: Type.Union([Type.String(), Type.Null()]),
    articles: Type.Array(CitationShape),
  }),
);
export type Matters = Static<typeof Matters>;

/** `GET /api/review`: the review desk's list; `GET /api/disclosure`: the disclosure desk's list. Both lines with what stands there. */
export const DeskList = Type.Array(
  Type.Object({
    line: CaseLine,
    track: Type.String(),
    place: Type.String(),
    placeTitle: Type.String(),
    since: Type.String(),
    clock: Type.Union([ClockShape, Type.Null()]),
    rounds: Type.Integer(),
  }),
);
export type DeskList = Static<typeof DeskList>;

/** `GET /api/cases/:case/proof`: the case file's own proof bundle (see ledger/bundle) for download; `GET /api/cases/:case/file.zip` none yet. */
