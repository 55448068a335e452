import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A running server: its main process and port. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server left over this data directory by a start that was killed, if it still answers. A pid file whose number is now somebody
 * else's (process numbers repeat, in containers always) is removed: PostgreSQL would take it for a running server.
 */
export async function adopt(directory: string, url: (port: number) => string): Promise<Postmaster | null> {
  const file = join(directory, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!isPostgres(pid) || !worksIn(pid, directory)) {
    rmSync(file, { force: true });
    return null;
  }
  const found = { pid, port };
  if (port > 0 && (await answers(url(port), () => isPostgres(pid)))) return found;
  if (isPostgres(pid)) await stopPostmaster(pid); // alive but not ours to talk to: an old password, a half-finished start
  rmSync(file, { force: true });
  return null;
}

export function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('postgres') === true;
  } catch {
    return false;
  }
}

/** PostgreSQL goes to its data directory at once and stays there. Where nobody lets us look, its number must do. */
function worksIn(pid: number, directory: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(directory);
  } catch {
    return true;
  }
}

/** Waits until the server takes queries: after a crash it first replays its journal. False once `alive` says no or a minute has gone. */
export async function answers(url: string, alive: () => boolean): Promise<boolean> {
  for (const began = Date.now(); Date.now() - began < 60_000 && alive(); ) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
      await client.end();
      return true;
    } catch (error) {
      await client.end().catch(() => {});
      if ((error as { code?: string }).code === '28P01') return false;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  return false;
}

/** SIGINT: connections are closed at once, the journal is flushed. (SIGTERM would wait for the last client.) */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  for (const began = Date.now(); isPostgres(pid); ) {
    if (Date.now() - began > 20_000) signal(pid, 'SIGQUIT');
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (Date.now() - began > 25_000) return;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // already gone
  }
}
