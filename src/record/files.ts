import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface StoredFile {
  readonly sha256: string;
  readonly sm3: string;
  readonly bytes: number;
}

/** Papers and recordings by content: `files/aa/bb/<sha256>`. A file is there whole and durable, or not at all. */
export interface FileStore {
  /** @param content bytes, or the path of a file that is copied */
  put(content: Uint8Array | string): Promise<StoredFile>;
  /** @throws ENOENT where there is none */
  get(sha256: string): Promise<Buffer>;
  /** `start` and `end` are inclusive, for range requests. */
  stream(sha256: string, range?: { readonly start: number; readonly end: number }): ReadStream;
  has(sha256: string): Promise<boolean>;
  /** Whether the stored bytes still are what the record committed to, in both hashes. */
  verify(file: StoredFile): Promise<boolean>;
}

export function fileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256');
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const has = (sha256: string) =>
    stat(pathOf(sha256)).then(
      (found) => found.isFile(),
      () => false,
    );
  return {
    async put(content) {
      const unfinished = join(folder, `.unfinished-${randomUUID()}`);
      await mkdir(folder, { recursive: true });
      try {
        const sums = digests();
        const source = typeof content === 'string' ? createReadStream(content) : Readable.from([content]);
        await pipeline(source, sums.through, createWriteStream(unfinished, { mode: 0o640 }));
        const stored = sums.read();
        if (!(await has(stored.sha256))) await settle(unfinished, pathOf(stored.sha256));
        return stored;
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    get: (sha256) => readFile(pathOf(sha256)),
    stream: (sha256, range) => createReadStream(pathOf(sha256), range ?? {}),
    has,
    async verify({ sha256, sm3, bytes }) {
      if (!(await has(sha256))) return false;
      const sums = digests();
      for await (const _ of createReadStream(pathOf(sha256)).pipe(sums.through)) {
        // only the sums are wanted
      }
      const found = sums.read();
      return found.sha256 === sha256 && found.sm3 === sm3 && found.bytes === bytes;
    },
  };
}

/** Both sums in one pass. */
function digests(): { through: Transform; read(): StoredFile } {
  const [sha256, sm3]: [Hash, Hash] = [createHash('sha256'), createHash('sm3')];
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sha256.update(chunk);
      sm3.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, read: () => ({ sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), bytes }) };
}

/** Durable before anyone is told: the bytes, then the name, then the folders the name stands in. */
async function settle(unfinished: string, path: string): Promise<void> {
  await synced(unfinished, 'r+');
  await mkdir(dirname(path), { recursive: true });
  await rename(unfinished, path);
  for (const folder of [dirname(path), dirname(dirname(path))]) await synced(folder, 'r');
}

async function synced(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
