import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** Written as JSON text, read as a value. */
type Json = ColumnType<unknown, string, string>;
/** Legal days stay text: they have no time zone. */
type MaybeDay = ColumnType<string | null, string | null, string | null>;

export interface CredentialRow {
  agency: string;
  person: string;
  account: string;
  password_hash: string | null;
  failures: ColumnType<number, number | undefined, number>;
  locked_until: MaybeInstant;
  activation_hash: Buffer | null;
  activation_until: MaybeInstant;
  changed_at: Instant;
}

export interface SessionRow {
  token_hash: Buffer;
  agency: string;
  person: string;
  began_at: Instant;
  seen_at: Instant;
  ended_at: MaybeInstant;
}

export interface SignInRow {
  id: Generated<string>;
  agency: string | null;
  person: string | null;
  at: Instant;
  outcome: 'signed-in' | 'refused' | 'locked' | 'signed-out' | 'activated' | 'activation-made';
}

export interface CaseLineRow {
  agency: string;
  case_id: string;
  procedure: string;
  procedure_hash: string;
  kind: string;
  n: number;
  number: string | null;
  title: string;
  party: string;
  matter: string | null;
  place: string;
  place_title: string;
  ended: boolean;
  handlers: string[];
  opened_at: Instant;
  changed_at: Instant;
  standing: Json;
  since: Json;
  near_on: MaybeDay;
  urgent_on: MaybeDay;
  passed_on: MaybeDay;
  search_text: string;
  bigrams: string[];
  party_keys: string[];
  links: string[];
}

export interface KeptFormRow {
  agency: string;
  person: string;
  case_id: string;
  action: string;
  form: string;
  seen: number;
  kept_at: Instant;
}

/** `bytes` comes back as text (bigint). */
export interface UploadRow {
  agency: string;
  id: string;
  person: string;
  name: string;
  type: string;
  bytes: ColumnType<string, number, number>;
  sha256: string;
  sm3: string;
  made_at: Instant;
}

export interface ContentRow {
  agency: string;
  sha256: string;
  case_id: string;
  n: number;
  name: string;
  type: string;
  bytes: ColumnType<string, number, number>;
  internal: boolean;
}

interface ReadingRow {
  id: Generated<string>;
  agency: string;
  person: string;
  case_id: string;
  n: number;
  sha256: string;
  internal: boolean;
  at: Instant;
}

interface DrawSeedRow {
  agency: string;
  draw: string;
  seed: Buffer;
  made_by: string;
  made_at: Instant;
}

export interface OfficeTables {
  'office.credentials': CredentialRow;
  'office.sessions': SessionRow;
  'office.sign_ins': SignInRow;
  'office.case_lines': CaseLineRow;
  'office.kept_forms': KeptFormRow;
  'office.uploads': UploadRow;
  'office.contents': ContentRow;
  'office.readings': ReadingRow;
  'office.draw_seeds': DrawSeedRow;
}
