import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { secret } from './data-folder.ts';
import { serverAccount, type Account } from './postgres/account.ts';
import { binariesFor, mustWrite, packagedBinaries, reachable } from './postgres/binaries.ts';
import { adopt, answers, isPostgres, stopPostmaster, type Postmaster } from './postgres/postmaster.ts';
import { StartProblem } from './say.ts';

/** Our own PostgreSQL, running. */
export interface Postgres {
  /** Connection string; the role's password is made and kept in the data folder. `postgres` is the superuser. */
  url(role: string, database: string): string;
  stop(): Promise<void>;
  /** Calls `then` once when the server is gone although nobody stopped it. */
  whenGone(then: () => void): void;
}

interface Place {
  /** As we see it. */
  readonly directory: string;
  /** As the server sees it: through an inherited descriptor where its account could not walk there. */
  readonly seen: string;
  readonly binaries: string;
  readonly account: Account | null;
  readonly log: string;
}

/**
 * Starts the PostgreSQL of the npm package on `<dataFolder>/pg/18`, making the cluster when there is none and taking over a server that
 * a killed start left behind. It listens on 127.0.0.1 only.
 * @param settings server settings on top of ours, e.g. `fsync=off` for tests
 * @throws StartProblem with a Chinese sentence that says what to do
 */
export async function startPostgres(options: { dataFolder: string; settings?: readonly string[]; noSync?: boolean }): Promise<Postgres> {
  const { dataFolder } = options;
  const password = (role: string) => secret(dataFolder, `database-${role}`);
  const urlAt = (port: number, role: string, database: string) => `postgres://${role}:${password(role)}@127.0.0.1:${port}/${database}`;
  const superuser = (port: number) => urlAt(port, 'postgres', 'postgres');
  mustWrite(dataFolder);
  const place = preparePlace(dataFolder);
  const left = await adopt(place.directory, superuser);
  if (!left && !existsSync(join(place.directory, 'PG_VERSION'))) makeCluster(place, password('postgres'), options.noSync === true);
  const running = left ?? (await launch(place, superuser, options.settings ?? []));
  let stopping = false;
  return {
    url: (role, database) => urlAt(running.port, role, database),
    stop: () => {
      stopping = true;
      return stopPostmaster(running.pid);
    },
    whenGone: (then) => {
      // A server taken over is not our child, so nobody tells us; looking is cheap.
      const watch = setInterval(() => {
        if (!stopping && isPostgres(running.pid)) return;
        clearInterval(watch);
        if (!stopping) then();
      }, 500).unref();
    },
  };
}

function preparePlace(dataFolder: string): Place {
  const account = serverAccount();
  const folder = join(dataFolder, 'pg');
  const directory = join(folder, '18');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  if (account) chownSync(directory, account.uid, account.gid);
  const binaries = binariesFor(account?.uid ?? null, packagedBinaries(), join(folder, 'binaries'));
  const seen = account === null || reachable(directory, account.uid) ? directory : '/proc/self/fd/3';
  return { directory, seen, binaries, account, log: join(folder, 'server.log') };
}

function makeCluster(place: Place, password: string, noSync: boolean): void {
  const held = openSync(place.directory, 'r');
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--auth=scram-sha-256'];
  // Read through its descriptor: the other account may own the file and still be unable to walk to it.
  const file = join(place.directory, '..', 'first-password');
  writeFileSync(file, password, { mode: 0o600 });
  if (place.account) chownSync(file, place.account.uid, place.account.gid);
  const given = openSync(file, 'r');
  const run = spawnSync(
    join(place.binaries, 'bin', 'initdb'),
    ['-D', place.seen, '-U', 'postgres', '--pwfile=/dev/fd/4', ...flags, ...(noSync ? ['--no-sync'] : [])],
    { ...as(place.account), stdio: ['ignore', 'pipe', 'pipe', held, given], encoding: 'utf8', cwd: '/' },
  );
  closeSync(given);
  closeSync(held);
  rmSync(file);
  if (run.status === 0) return;
  rmSync(place.directory, { recursive: true, force: true });
  throw problem(`${run.stderr}${run.stdout}`, '内置数据库没有建成');
}

async function launch(place: Place, superuser: (port: number) => string, settings: readonly string[]): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const log = openSync(place.log, 'w', 0o600);
    const held = openSync(place.directory, 'r');
    const wanted = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'ssl=off',
      'max_connections=200',
      ...settings,
    ];
    const server = spawn(join(place.binaries, 'bin', 'postgres'), ['-D', place.seen, ...wanted.flatMap((setting) => ['-c', setting])], {
      ...as(place.account),
      stdio: ['ignore', log, log, held],
      detached: true, // Ctrl-C must not reach the database before our own processes have let go of it
      cwd: '/',
    });
    closeSync(log);
    closeSync(held);
    server.unref();
    const failed = await once(server, 'spawn').then(
      () => null,
      (error: Error) => error,
    );
    if (failed) throw failed;
    const pid = server.pid ?? 0;
    if (await answers(superuser(port), () => server.exitCode === null && isPostgres(pid))) return { pid, port };
    if (isPostgres(pid)) await stopPostmaster(pid);
    const said = readFileSync(place.log, 'utf8');
    const portTaken = said.includes('could not bind') && attempt < 3;
    // Of a server that was killed, a process may still be busy; each ends as soon as it looks up.
    const stillBusy = said.includes('is still in use') && attempt < 40;
    if (!portTaken && !stillBusy) throw problem(said, '内置数据库没有启动成功');
    if (stillBusy) await sleep(500);
  }
}

function as(account: Account | null): { uid?: number; gid?: number; env: Record<string, string> } {
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return account ? { uid: account.uid, gid: account.gid, env } : { env };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function problem(said: string, otherwise: string): StartProblem {
  if (said.includes('No space left on device')) return new StartProblem('磁盘已满。请清理磁盘后重新启动；已经确认的记录不会丢失。');
  if (said.includes('Permission denied'))
    return new StartProblem('数据库没有权限使用数据文件夹。请用 MINGZHENG_DATA 指定可写的文件夹，或者改用普通用户启动。');
  const last = said
    .split('\n')
    .filter((line) => /FATAL|PANIC|error|could not/i.test(line))
    .slice(-2)
    .join(' ');
  return new StartProblem(`${otherwise}：${last || said.slice(-300)}`);
}
