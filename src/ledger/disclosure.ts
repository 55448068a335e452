import { fromHex, sameBytes, toHex } from './bytes.ts';
import { type CommittedField, commitmentsTo, readField } from './commitments.ts';
import { leafOf } from './entry.ts';
import { byPointer } from './fields.ts';
import { sha256, sm3 } from './hashes.ts';
import { type Json, LedgerProblem } from './json.ts';
import { auditPath, rootFromPath } from './merkle.ts';

/** Some fields of an entry with the paths that prove them part of its leaf; says nothing of the other fields. */
export interface FieldDisclosure {
  /** 64 bytes in hex. */
  readonly leaf: string;
  /** Fields of the entry in all. */
  readonly size: number;
  readonly fields: readonly {
    /** Place among the entry's fields, in the order of their pointers. */
    readonly index: number;
    /** Canonical JSON text of `[pointer, salt, value]`. */
    readonly data: string;
    /** Audit path in the SHA-256 tree, nearest sibling first, hex. */
    readonly sha256: readonly string[];
    readonly sm3: readonly string[];
  }[];
}

/** @throws LedgerProblem where a pointer is not a field of the entry, or its data was erased. */
export function discloseFields(fields: readonly CommittedField[], pointers: readonly string[]): FieldDisclosure {
  const sha256Leaves = fields.map((field) => field.sha256);
  const sm3Leaves = fields.map((field) => field.sm3);
  const wanted = new Set(pointers);
  const disclosed = fields.flatMap(({ pointer, data }, index) => {
    if (!wanted.delete(pointer)) return [];
    if (data === null) throw new LedgerProblem('这一字段已依法删除，不能披露', pointer);
    return [
      {
        index,
        data,
        sha256: auditPath(sha256, sha256Leaves, index).map((node) => toHex(node)),
        sm3: auditPath(sm3, sm3Leaves, index).map((node) => toHex(node)),
      },
    ];
  });
  const [missing] = wanted;
  if (missing !== undefined) throw new LedgerProblem('记录中没有这一字段', missing);
  return { leaf: toHex(leafOf(fields)), size: fields.length, fields: disclosed };
}

/**
 * The proven fields.
 * @throws LedgerProblem naming the first field whose path does not lead to the leaf in both hashes.
 */
export function verifyDisclosure(disclosure: FieldDisclosure): { readonly pointer: string; readonly value: Json }[] {
  const leaf = fromHex(disclosure.leaf);
  if (leaf.length !== 64) throw new LedgerProblem('叶值不是 64 字节');
  let before: { readonly index: number; readonly pointer: string } | null = null;
  return disclosure.fields.map(({ index, data, sha256: sha256Path, sm3: sm3Path }) => {
    const { pointer, value } = readField(data);
    const commitments = commitmentsTo(data);
    const sha256Root = rootFromPath(sha256, commitments.sha256, index, disclosure.size, sha256Path.map(fromHex));
    const sm3Root = rootFromPath(sm3, commitments.sm3, index, disclosure.size, sm3Path.map(fromHex));
    if (!sha256Root || !sameBytes(sha256Root, leaf.subarray(0, 32))) throw new LedgerProblem('SHA-256 路径不通向叶值', pointer);
    if (!sm3Root || !sameBytes(sm3Root, leaf.subarray(32))) throw new LedgerProblem('SM3 路径不通向叶值', pointer);
    if (before && (before.index >= index || byPointer(before, { pointer }) >= 0)) throw new LedgerProblem('字段的次序不对', pointer);
    before = { index, pointer };
    return { pointer, value };
  });
}
