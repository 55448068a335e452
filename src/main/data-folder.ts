import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './say.ts';

/** Below this there is no use in beginning: a day's recordings would not fit. */
const leastFreeBytes = 300 * 1024 * 1024;

/**
 * Makes the data folder ready and holds it for this process alone.
 * @throws StartProblem when it cannot be written, when the disk is full or when another start holds it.
 */
export function holdDataFolder(folder: string): { release(): void } {
  try {
    for (const part of ['.', 'files', 'log', 'uploads']) mkdirSync(join(folder, part), { recursive: true });
    mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable(folder, error as NodeJS.ErrnoException);
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < leastFreeBytes)
    throw new StartProblem(`磁盘剩余空间不足（${Math.floor((bavail * bsize) / 1048576)} MB）。请至少留出 300 MB 后重新启动。`);
  const lock = join(folder, 'start.pid');
  takeLock(folder, lock);
  return { release: () => rmSync(lock, { force: true }) };
}

/** The file is made only where there is none, so that of two starts at the same moment one is refused. */
function takeLock(folder: string, lock: string): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder !== process.pid && isOurs(holder))
      throw new StartProblem(`数据文件夹 ${folder} 正被另一个明证使用（进程 ${holder}）。请先停止它，或者用 MINGZHENG_DATA 换一个文件夹。`);
    rmSync(lock, { force: true });
  }
}

function unusable(folder: string, { code, path, message }: NodeJS.ErrnoException): StartProblem {
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new StartProblem(`数据文件夹 ${folder} 的路径上有一个同名的文件，不是文件夹。请移走它，或者用 MINGZHENG_DATA 换一个文件夹。`);
  if (code === 'ENOSPC') return new StartProblem('磁盘已满。请清理磁盘后重新启动；已经确认的记录不会丢失。');
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(code ?? ''))
    return new StartProblem(`不能写入数据文件夹 ${path ?? folder}。请换用有权限的用户，或者用 MINGZHENG_DATA 指定可写的文件夹。`);
  return new StartProblem(`数据文件夹 ${folder} 不能使用（${code ?? message}）。请用 MINGZHENG_DATA 换一个文件夹。`);
}

/** Whether that process is alive and is a start of ours; process numbers are used again after a crash. */
function isOurs(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.ts');
  } catch {
    return false;
  }
}

/** A secret of the data folder, made at the first asking; readable by its owner alone. */
export function secret(folder: string, name: string, make: () => string = () => randomBytes(24).toString('base64url')): string {
  const path = join(folder, 'keys', name);
  if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600 });
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}
