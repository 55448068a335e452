import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { sm3 as hexSm3 } from 'sm-crypto-v2';

/** Any bytes in, 32 bytes out. The two hashes of the record, SHA-256 (FIPS 180-4) and SM3 (GB/T 32905-2016). */
export type Hash = (bytes: Uint8Array) => Uint8Array;

export const sha256: Hash = (bytes) => nobleSha256(bytes);
export const sm3: Hash = (bytes) => hexToBytes(hexSm3(bytes));

/** Both, from wherever is fastest: a server may hand in its own (`sealEntry`). They must agree with these bit for bit. */
export interface Hashes {
  readonly sha256: Hash;
  readonly sm3: Hash;
}
export const pureHashes: Hashes = { sha256, sm3 };
