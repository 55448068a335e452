import { toBase64url, utf8 } from './bytes.ts';
import { canonical } from './canonical.ts';
import { type Hashes, pureHashes } from './hashes.ts';
import { type Json, LedgerProblem } from './json.ts';
import { leafHash } from './merkle.ts';

/** Bytes of salt in a field: as many as make guessing a value from its commitment hopeless. */
const saltBytes = 16;

/** A field as it is committed to: `data` is the canonical JSON text of `[pointer, salt, value]`. */
export interface SealedField {
  readonly pointer: string;
  readonly data: string;
  readonly sha256: Uint8Array;
  readonly sm3: Uint8Array;
}

/** A field in a case file: its data, or only its commitments once the data was lawfully erased. */
export interface CommittedField {
  readonly pointer: string;
  readonly data: string | null;
  readonly sha256: Uint8Array;
  readonly sm3: Uint8Array;
}

export function sealField(pointer: string, salt: Uint8Array, value: Json, hashes: Hashes = pureHashes): SealedField {
  if (salt.length !== saltBytes) throw new LedgerProblem(`盐必须是 ${saltBytes} 字节`, pointer);
  const data = canonical([pointer, toBase64url(salt), value], pointer);
  return { pointer, data, ...commitmentsTo(data, hashes) };
}

/** Leaf hashes of a field's data in the two field trees. */
export function commitmentsTo(data: string, hashes: Hashes = pureHashes): { readonly sha256: Uint8Array; readonly sm3: Uint8Array } {
  const bytes = utf8(data);
  return { sha256: leafHash(hashes.sha256, bytes), sm3: leafHash(hashes.sm3, bytes) };
}

/** @throws LedgerProblem unless `data` is exactly what `sealField` writes. */
export function readField(data: string): { readonly pointer: string; readonly salt: string; readonly value: Json } {
  let parsed: Json;
  try {
    parsed = JSON.parse(data) as Json;
  } catch {
    throw new LedgerProblem('字段数据不是 JSON');
  }
  if (!Array.isArray(parsed) || parsed.length !== 3) throw new LedgerProblem('字段数据应当是 [位置, 盐, 值]');
  const [pointer, salt, value] = parsed as readonly Json[];
  if (typeof pointer !== 'string' || typeof salt !== 'string' || value === undefined)
    throw new LedgerProblem('字段数据应当是 [位置, 盐, 值]');
  if (!/^[A-Za-z0-9_-]{21}[AQgw]$/.test(salt)) throw new LedgerProblem('盐不是 16 字节', pointer);
  if (canonical(parsed) !== data) throw new LedgerProblem('字段数据不是规范的写法', pointer);
  return { pointer, salt, value };
}
