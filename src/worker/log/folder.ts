import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Tile, TileReader } from '#ledger/index.ts';

/** The public log's folder: C2SP static files. A file appears whole and durable, or not at all. */
export interface LogFolder {
  readonly readTile: TileReader;
  /** @throws Error when a different tile already stands in its place: that would fork the log */
  writeTiles(tiles: readonly Tile[]): Promise<void>;
  readCheckpoint(): Promise<string | null>;
  writeCheckpoint(note: string): Promise<void>;
}

export function logFolder(folder: string): LogFolder {
  const at = (path: string) => join(folder, path);
  return {
    readTile: (path) => readFile(at(path)),
    async writeTiles(tiles) {
      for (const { path, bytes } of tiles) {
        const there = await readOr(at(path), null);
        if (there === null) await settle(at(path), bytes);
        else if (!there.equals(bytes))
          throw new Error(`日志文件 ${path} 与记录不符，停止签发。请核对数据文件夹是否被改动或者恢复错了备份。`);
      }
      // a full tile takes the place of its beginnings
      for (const { path } of tiles) if (!path.includes('.p/')) await rm(`${at(path)}.p`, { recursive: true, force: true });
    },
    readCheckpoint: async () => (await readOr(at('checkpoint'), null))?.toString('utf8') ?? null,
    writeCheckpoint: (note) => settle(at('checkpoint'), Buffer.from(note, 'utf8')),
  };
}

async function readOr<T>(path: string, otherwise: T): Promise<Buffer | T> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}

async function settle(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.unfinished-${randomUUID()}`);
  const file = await open(unfinished, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  const parent = await open(dirname(path), 'r');
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
}
