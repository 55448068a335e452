import pg from 'pg';
import type { Environment } from './environment.ts';
import { secret } from './data-folder.ts';
import { makeDatabase, makeRoles, migrate, type RoleName } from './migrate.ts';
import { startPostgres } from './postgres.ts';
import { StartProblem } from './say.ts';

export interface Database {
  url(role: RoleName): string;
  stop(): Promise<void>;
  /** Calls `then` when our own server is gone although nobody stopped it; an outside one is its keeper's business. */
  whenGone(then: () => void): void;
}

/** The server: ours, or the one of DATABASE_URL. @throws StartProblem when it cannot be reached or used. */
export async function openDatabase(environment: Environment): Promise<Database & { readonly adminUrl: string; readonly name: string }> {
  const { dataFolder, databaseUrl } = environment;
  if (databaseUrl === null) {
    const postgres = await startPostgres({ dataFolder });
    const adminUrl = postgres.url('postgres', 'postgres');
    return {
      adminUrl,
      name: 'mingzheng',
      url: (role) => postgres.url(role, 'mingzheng'),
      stop: postgres.stop,
      whenGone: postgres.whenGone,
    };
  }
  const outside = parsed(databaseUrl);
  const name = decodeURIComponent(outside.pathname.slice(1)) || 'mingzheng';
  return {
    adminUrl: await whereToBegin(outside),
    name,
    url: (role) => {
      const url = new URL(outside);
      url.username = role;
      url.password = secret(dataFolder, `database-${role}`);
      url.pathname = `/${encodeURIComponent(name)}`;
      return url.href;
    },
    stop: async () => {},
    whenGone: () => {},
  };
}

/** The database named, or `postgres` where it is still to be made. What else is wrong is told when it is used. */
async function whereToBegin(outside: URL): Promise<string> {
  const client = new pg.Client({ connectionString: outside.href });
  try {
    await client.connect();
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') return outside.href;
    const maintenance = new URL(outside);
    maintenance.pathname = '/postgres';
    return maintenance.href;
  } finally {
    await client.end().catch(() => {});
  }
  return outside.href;
}

function parsed(url: string): URL {
  if (!URL.canParse(url)) throw new StartProblem('DATABASE_URL 不是有效的连接地址，应当形如 postgres://用户:口令@主机:5432/数据库。');
  return new URL(url);
}

/** Accounts, database, tables and the agency's row: whatever is not there yet. */
export async function prepareDatabase(
  database: Awaited<ReturnType<typeof openDatabase>>,
  environment: Environment,
  agency: { id: string; name: string; logOrigin: string },
): Promise<void> {
  const password = (role: RoleName) => secret(environment.dataFolder, `database-${role}`);
  try {
    await makeRoles(database.adminUrl, password);
    await makeDatabase(database.adminUrl, database.name);
  } catch (error) {
    const { code } = error as { code?: string };
    if (environment.databaseUrl !== null && code !== 'ENOSPC')
      throw new StartProblem(`外部数据库不能使用（${(error as Error).message}）。请检查 DATABASE_URL，所给账号须能创建角色和数据库。`);
    throw error;
  }
  await asAdmin(database, async (client) => {
    await client.query(`GRANT ALL ON DATABASE ${client.escapeIdentifier(database.name)} TO mingzheng_owner`);
  });
  await migrate(database.url('mingzheng_owner'), { strictTime: environment.production });
  const client = new pg.Client({ connectionString: database.url('mingzheng_owner') });
  await client.connect();
  try {
    await client.query('INSERT INTO record.agencies (agency, name, log_origin) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      agency.id,
      agency.name,
      agency.logOrigin,
    ]);
  } finally {
    await client.end();
  }
}

async function asAdmin({ adminUrl }: { adminUrl: string }, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
