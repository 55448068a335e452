/** The record format and its proofs (docs/record-format.md). Everything other folders may use; pure, runs in a browser as well. */
export { type CaseFile, caseFile, type DisclosureProof, disclosureProof, type LogPlace, type SignedLog } from './bundle.ts';
export { fromHex, toHex } from './bytes.ts';
export { canonical } from './canonical.ts';
export { type Checkpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts';
export { type CommittedField, commitmentsTo, readField, type SealedField } from './commitments.ts';
export { discloseFields, type FieldDisclosure, verifyDisclosure } from './disclosure.ts';
export { draftDigest, type EntryContent, formatVersion, leafOf, openEntry, procedureHash, type SealedEntry, sealEntry } from './entry.ts';
export { sha256, sm3 } from './hashes.ts';
export { type Json, type JsonObject, LedgerProblem } from './json.ts';
export {
  consistencyProof,
  type HashReader,
  inclusionProof,
  inMemory,
  logLeafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './log.ts';
export { ed25519Signer, type NoteSigner, openNote, signNote, verifierKey, verifierKeyOf } from './note.ts';
export { erasedText, type SealedFile, type SealedPaper } from './papers.ts';
export { type Tile, type TileReader, tileHashes, tilePath, tilesFor } from './tiles.ts';
