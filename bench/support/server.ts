import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { makeDatabase, makeRoles, migrate } from '#main/migrate.ts';
import { startPostgres } from '#main/postgres.ts';

export const agency = 'liangping-yjj';

/** A migrated database with one agency, on a data folder of its own, every setting as durable as in production. */
export interface BenchServer {
  readonly folder: string;
  /** `role`: a role of ours (its password is its name) or `postgres`. */
  url(role: string, database?: string): string;
  close(): Promise<void>;
}

export async function openServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzheng-bench-'));
  mkdirSync(join(folder, 'keys'));
  const server = await startPostgres({ dataFolder: folder });
  const url = (role: string, database = 'mingzheng') => {
    const at = new URL(server.url('postgres', database));
    if (role !== 'postgres') at.username = at.password = role;
    return at.href;
  };
  const admin = url('postgres', 'postgres');
  await makeRoles(admin, (role) => role);
  await makeDatabase(admin, 'mingzheng');
  await migrate(url('mingzheng_owner'), { strictTime: true });
  const owner = new pg.Client({ connectionString: url('mingzheng_owner') });
  await owner.connect();
  await owner.query('INSERT INTO record.agencies (agency, name, log_origin) VALUES ($1, $2, $3)', [
    agency,
    '示例',
    'mingzheng.example/bench',
  ]);
  await owner.end();
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, url, close };
}
