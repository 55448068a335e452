/** The record format and its proofs (docs/record-format.md). Everything other folders may use; pure, runs in a browser as well. */
export { type CaseFile, caseFile, type DisclosureProof, disclosureProof, type SignedLog } from './bundle.ts';
export { fromHex, toHex } from './bytes.ts';
export { canonical } from './canonical.ts';
export { openCheckpoint, signCheckpoint } from './checkpoint.ts';
export { type CommittedField, commitmentsTo } from './commitments.ts';
export { discloseFields, verifyDisclosure } from './disclosure.ts';
export { draftDigest, type EntryContent, leafOf, openEntry, procedureHash, type SealedEntry, sealEntry } from './entry.ts';
export type { Hashes } from './hashes.ts';
export { type Json, type JsonObject, LedgerProblem } from './json.ts';
export {
  consistencyProof,
  inclusionProof,
  inMemory,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './log.ts';
export { verifierKeyOf } from './note.ts';
export { type Tile, type TileReader, tileHashes, tilesFor } from './tiles.ts';
