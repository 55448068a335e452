import { inTransaction } from '#db/office/connect.ts';
import type { StoredFile } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { keepUpload } from './uploads.sql.ts';

export interface Kept {
  readonly agency: string;
  readonly person: string;
  /** Of the upload; the same again keeps the first. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** Evidence into the content-addressed store, then into the list of uploads: broken off anywhere, it can be done again. */
export async function keepEvidence(bureau: Bureau, kept: Kept, content: Uint8Array | string): Promise<StoredFile> {
  const stored = await bureau.files.put(content);
  await inTransaction(bureau.db, kept.agency, (tx) => keepUpload(tx, { ...kept, ...stored, made_at: bureau.now() }));
  return stored;
}
