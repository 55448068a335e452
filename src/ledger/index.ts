/** The record format and its proofs (docs/record-format.md). Everything other folders may use; pure, runs in a browser as well. */
export { canonical } from './canonical.ts';
export { type CommittedField, commitmentsTo, readField, type SealedField } from './commitments.ts';
export {
  draftDigest,
  type EntryContent,
  formatVersion,
  leafOf,
  openEntry,
  procedureHash,
  type SealedEntry,
  sealEntry,
} from './entry.ts';
export { sha256, sm3 } from './hashes.ts';
export { type Json, type JsonObject, LedgerProblem } from './json.ts';
export { erasedText, type SealedFile, type SealedPaper } from './papers.ts';
