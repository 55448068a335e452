import type { ColumnType, Kysely } from 'kysely';

type Text<Value> = ColumnType<Value, Value, Value>;
/** Written as `YYYY-MM-DD`, read as text (the connection turns off date parsing: legal days have no time zone). */
type Day = Text<string>;

interface AgencyRow {
  agency: string;
  name: string;
  address: string;
  phone: string;
  government: string;
  court: string;
  log_origin: string;
  log_key: string;
  demo: boolean;
  updated_at: ColumnType<Date, Date, Date>;
}

/** 执法类别 that stand in public. */
export type Kind = 'penalty' | 'coercion' | 'inspection' | 'licence';

/** A field of a public text: its name in the masked copy, its title and what is said. */
export interface ShownField {
  readonly name: string;
  readonly title: string;
  readonly value: string;
}

interface DecisionRow {
  agency: string;
  id: string;
  kind: Kind;
  state: 'published' | 'withdrawn';
  number: string;
  title: string | null;
  party: string | null;
  uscc: string | null;
  content: string | null;
  /** The whole text in its order; empty once withdrawn. */
  fields: ColumnType<readonly ShownField[], string, string>;
  decided_on: Day;
  organ: string;
  category: string;
  conclusion: string | null;
  published_on: Day;
  published_until: Text<string | null>;
  kinds: string[];
  search_text: string;
  bigrams: string[];
  withdrawn_on: Text<string | null>;
  withdrawal_reason: string | null;
  withdrawal_ground: string | null;
  entry_n: number;
  /** JSON text of a `DisclosureProof`, handed on byte for byte. */
  proof: string;
  updated_at: ColumnType<Date, Date, Date>;
}

interface ChangeRow {
  agency: string;
  decision: string;
  entry_n: number;
  kind: 'published' | 'corrected' | 'updated' | 'withdrawn';
  made_on: Day;
  reason: string | null;
}

interface PageRow {
  agency: string;
  slug: string;
  title: string;
  body: string;
  updated_at: ColumnType<Date, Date, Date>;
}

/** A step of a procedure as the public reads it (服务指南的文字版流程). */
export interface OutlineStep {
  readonly title: string;
  readonly says: string;
  readonly who: string;
  readonly bases: string;
  readonly gates: readonly string[];
  /** Limits that begin with the step, `作出决定：90日`. Absent in an outline written before they were told. */
  readonly limits?: readonly string[];
}
export interface Outline {
  readonly tracks: readonly { readonly title: string; readonly steps: readonly OutlineStep[] }[];
  readonly limits: readonly { readonly title: string; readonly length: string; readonly bases: string; readonly verified: boolean }[];
}

/** 服务指南: what somebody has to know of a matter or a procedure. The steps are those of the procedures it names. */
export interface Guide {
  /** 事项名称、设定依据、实施主体…, in their order; `note` says what is still to be checked. */
  readonly lines: readonly { readonly title: string; readonly text: string; readonly note: string | null }[];
  /** 情形和后果, of penalties. */
  readonly situations: readonly {
    readonly condition: string;
    readonly order: string | null;
    readonly measures: readonly string[];
    readonly hearing: string | null;
  }[];
  readonly conditions: readonly string[];
  readonly materials: readonly { readonly name: string; readonly bases: string; readonly note: string | null }[];
  /** Ids of `published.procedures`. */
  readonly procedures: readonly string[];
  /** Ids and titles of the guides of its matters, in the guide of a procedure. */
  readonly matters: readonly { readonly id: string; readonly title: string }[];
  readonly fees: readonly { readonly text: string; readonly bases: string }[];
  readonly remedies: readonly { readonly title: string; readonly text: string; readonly bases: string }[];
}

interface GuideRow {
  agency: string;
  id: string;
  kind: Kind;
  subject: 'procedure' | 'matter';
  title: string;
  /** Where it stands in the list. */
  place: number;
  listed: boolean;
  guide: ColumnType<Guide, string, string>;
  search_text: string;
  updated_at: ColumnType<Date, Date, Date>;
}

interface ProcedureRow {
  id: string;
  kind: Kind;
  title: string;
  hash: string;
  valid_from: Day;
  bases: string;
  chart: string;
  outline: ColumnType<Outline, string, string>;
  updated_at: ColumnType<Date, Date, Date>;
}

/** Schema `published`: all that the portal can see. */
export interface PublishedTables {
  'published.agencies': AgencyRow;
  'published.decisions': DecisionRow;
  'published.changes': ChangeRow;
  'published.pages': PageRow;
  'published.procedures': ProcedureRow;
  'published.guides': GuideRow;
}

export type PublishedDatabase = Kysely<PublishedTables>;
