import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader } from '#db/office/database.ts';
import { type DisclosureProof, disclosureProof, type SignedLog, tileHashes, type TileReader } from '#ledger/index.ts';
import { fieldsOf, indexOf } from '#record/index.ts';
import { disclosedPointers, type Release } from './release.ts';

/**
 * Proof that the published fields are part of signed entries, for anyone to check without us. Null while an entry it needs is not yet in
 * the signed log.
 * @param logFolder the agency's public log on disk: `checkpoint` and `tile/…`
 */
export async function proofOf(
  db: Reader,
  logFolder: string,
  of: { readonly agency: string; readonly case: string },
  release: Release,
): Promise<DisclosureProof | null> {
  const log = await signedLog(logFolder);
  if (!log) return null;
  const places = await indexOf(db, of.agency, of.case);
  const entries = await Promise.all(
    disclosedPointers(release).map(async ({ n, pointers }) => ({
      index: places.get(n) ?? Number.POSITIVE_INFINITY,
      fields: await fieldsOf(db, of.agency, of.case, n),
      pointers,
    })),
  );
  return entries.every(({ index }) => index < log.size) ? disclosureProof(entries, log) : null;
}

/** The log as it was signed last; null before the first signature. */
async function signedLog(folder: string): Promise<SignedLog | null> {
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
