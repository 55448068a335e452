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

interface DecisionRow {
  agency: string;
  id: string;
  state: 'published' | 'withdrawn';
  number: string;
  title: string | null;
  party: string | null;
  uscc: string | null;
  facts: string | null;
  violated: string | null;
  basis: string | null;
  measures_text: string | null;
  content: string | null;
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
  kind: 'published' | 'corrected' | 'withdrawn';
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
}
export interface Outline {
  readonly tracks: readonly { readonly title: string; readonly steps: readonly OutlineStep[] }[];
  readonly limits: readonly { readonly title: string; readonly length: string; readonly bases: string; readonly verified: boolean }[];
}

interface ProcedureRow {
  id: string;
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
}

export type PublishedDatabase = Kysely<PublishedTables>;
