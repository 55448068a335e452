import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { PublishedDatabase, PublishedTables } from './database.ts';

const dateOid = 1082;

/** Dates stay text: a legal day must not pass through the process's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === dateOid && format !== 'binary' ? (text: string) => text : pg.types.getTypeParser(oid, format),
};

/** Connection to the published tables only; with the portal's role it can reach nothing else. */
export function connectPublished(url: string, onError: (error: Error) => void, size = 10): PublishedDatabase {
  const pool = new pg.Pool({ connectionString: url, max: size, types, application_name: 'mingzheng-published' });
  // Without a listener the process dies when the database restarts (57P01).
  pool.on('error', onError);
  return new Kysely<PublishedTables>({ dialect: new PostgresDialect({ pool }) });
}
