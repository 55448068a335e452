import type { ColumnType, GeneratedAlways } from 'kysely';

type Instant = ColumnType<Date, string, never>;
type Kept<Value> = ColumnType<Value, Value, never>;
/** The database's own word: never written by us. */
type Given<Value> = ColumnType<Value, never, never>;

interface AgencyRow {
  agency: Given<string>;
  name: Given<string>;
  log_origin: Given<string>;
}

interface ProcedureRow {
  hash: Kept<string>;
  value: Kept<string>;
  id: GeneratedAlways<string>;
  kind: GeneratedAlways<string>;
}

interface EntryRow {
  agency: Kept<string>;
  case_id: Kept<string>;
  n: Kept<number>;
  id: Kept<string>;
  procedure: Kept<string>;
  action: Kept<string>;
  at: Instant;
  by_person: Kept<string>;
  leaf: Kept<Buffer>;
  pointers: Kept<string[]>;
  sha256: Kept<Buffer[]>;
  sm3: Kept<Buffer[]>;
  tx: Given<string>;
}

interface PayloadRow {
  agency: Kept<string>;
  case_id: Kept<string>;
  n: Kept<number>;
  pointer: Kept<string>;
  data: Kept<string>;
}

interface FileRow {
  agency: Kept<string>;
  sha256: Kept<string>;
  sm3: Kept<string>;
  bytes: ColumnType<string, number, never>;
  type: Kept<string>;
}

interface PendingRow {
  agency: Given<string>;
  tx: Given<string>;
  case_id: Given<string>;
  n: Given<number>;
}

interface LeafRow {
  agency: Kept<string>;
  index: ColumnType<string, string, never>;
  case_id: Kept<string>;
  n: Kept<number>;
  leaf: Kept<Buffer>;
}

interface CheckpointRow {
  agency: Kept<string>;
  size: ColumnType<string, string, never>;
  root: Kept<Buffer>;
  note: Kept<string>;
  signed_at: Given<Date>;
}

/** Schemas `record` and `log`: append-only (db/migrations/0001–0003). */
export interface RecordTables {
  'record.agencies': AgencyRow;
  'record.procedures': ProcedureRow;
  'record.entries': EntryRow;
  'record.payloads': PayloadRow;
  'record.files': FileRow;
  'log.pending': PendingRow;
  'log.leaves': LeafRow;
  'log.checkpoints': CheckpointRow;
}
