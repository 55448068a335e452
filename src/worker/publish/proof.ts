import type { Reader } from '#db/office/database.ts';
import { type DisclosureProof, disclosureProof } from '#ledger/index.ts';
import { fieldsOf, indexOf, signedLog } from '#record/index.ts';
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
