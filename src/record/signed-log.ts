import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SignedLog, tileHashes, type TileReader } from '#ledger/index.ts';

/**
 * An agency's log as it was signed last; null before the first signature.
 * @param folder the public log on disk: `checkpoint` and `tile/…`
 */
export async function signedLog(folder: string): Promise<SignedLog | null> {
  const checkpoint = await readFile(join(folder, 'checkpoint'), 'utf8').catch(absent);
  if (checkpoint === null) return null;
  const size = Number(checkpoint.split('\n')[1]);
  return { checkpoint, size, read: tileHashes(size, tilesIn(folder)) };
}

/** A partial tile may have given way to its full one since the checkpoint was read; its hashes are the first of those. */
function tilesIn(folder: string): TileReader {
  return async (path) => {
    const bytes = await readFile(join(folder, path)).catch(absent);
    if (bytes) return bytes;
    const [full = path, width] = path.split('.p/');
    return (await readFile(join(folder, full))).subarray(0, Number(width) * 32);
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
