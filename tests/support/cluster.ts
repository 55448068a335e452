import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeDatabase, makeRoles, migrate } from '#main/migrate.ts';
import { startPostgres } from '#main/postgres.ts';
import { template } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection strings with `{role}` and `{database}` left open; passwords are the role's name. */
    readonly cluster: { readonly url: string; readonly superuser: string };
  }
}

/** One database server per test run, migrated once; every test file takes a copy (`database()`). Without it the run fails. */
export default async function cluster(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mingzheng-tests-'));
  mkdirSync(join(dataFolder, 'keys'));
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB'];
  const postgres = await startPostgres({ dataFolder, settings, noSync: true });
  const finish = async () => {
    await postgres.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const superuser = postgres.url('postgres', 'postgres');
    await makeRoles(superuser, (role) => role);
    await makeDatabase(superuser, template);
    const { host } = new URL(superuser);
    const url = `postgres://{role}:{role}@${host}/{database}`;
    await migrate(url.replaceAll('{role}', 'mingzheng_owner').replace('{database}', template), { strictTime: false });
    project.provide('cluster', { url, superuser });
  } catch (error) {
    await finish();
    throw error;
  }
  return finish;
}
