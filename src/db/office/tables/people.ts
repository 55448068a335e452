import type { ColumnType } from 'kysely';

/** The database writes the register from its record (db/migrations/0004); nobody else can. */
type Given<Value> = ColumnType<Value, never, never>;

interface PersonRow {
  agency: Given<string>;
  id: Given<string>;
  name: Given<string>;
  unit: Given<string | null>;
  reviews_since: Given<string | null>;
  enrolled_by: Given<string>;
}

interface RoleRow {
  agency: Given<string>;
  person: Given<string>;
  role: Given<string>;
  unit: Given<string>;
  from_day: Given<string>;
  to_day: Given<string | null>;
  entry: Given<number>;
}

interface CertificateRow {
  agency: Given<string>;
  person: Given<string>;
  number: Given<string>;
  kind: Given<'enforcement' | 'legal-qualification'>;
  from_day: Given<string>;
  to_day: Given<string | null>;
  entry: Given<number>;
}

export interface PeopleTables {
  'people.persons': PersonRow;
  'people.roles_held': RoleRow;
  'people.certificates': CertificateRow;
}
