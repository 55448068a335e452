import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { AllTables, OfficeDatabase, Tx } from './database.ts';

const dateOid = 1082;

/** Dates stay text: a legal day must not pass through the process's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === dateOid && format !== 'binary' ? (text: string) => text : pg.types.getTypeParser(oid, format),
};

/** @param onError told when an idle connection breaks; without a listener the process would die with the database (57P01) */
export function connectOffice(url: string, onError: (error: Error) => void = () => {}, size = 10): OfficeDatabase {
  const pool = new pg.Pool({ connectionString: url, max: size, types, application_name: 'mingzheng-office' });
  pool.on('error', onError);
  return new Kysely<AllTables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * One transaction on behalf of `agency`; without it row-level security shows nothing and takes nothing. What the deferred checks refuse
 * at commit (SQLSTATE `MZ0xx`, see `refusedByDatabase`) is thrown from here.
 */
export function inTransaction<T>(db: OfficeDatabase, agency: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`SELECT set_config('mingzheng.agency', ${agency}, true)`.execute(tx);
    return work(tx);
  });
}

/** The database's own refusal of an entry: its code and a Chinese sentence for the user. null: some other error. */
export function refusedByDatabase(error: unknown): { readonly code: string; readonly says: string } | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !/^MZ\d{3}$/.test(code) || typeof message !== 'string') return null;
  return { code, says: message };
}
