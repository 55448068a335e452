import { LedgerProblem } from './json.ts';
import type { Hash } from './hashes.ts';

/** Domain separation of RFC 6962 §2.1: a leaf can never be taken for an inner node. */
export function leafHash(hash: Hash, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes.set(data, 1);
  return hash(bytes);
}

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hash(bytes);
}

/** Largest power of two smaller than `size` (≥ 2). Written with multiplication: sizes may pass 2³¹. */
export function splitOf(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/** Merkle tree hash over leaf hashes (RFC 6962 §2.1); the empty tree is the hash of nothing. */
export function treeRoot(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hash(new Uint8Array(0));
  let level = leaves;
  // Level by level with an odd last node carried up gives the same tree as the recursive definition.
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = levelAt(level, at);
      above.push(at + 1 < level.length ? nodeHash(hash, left, levelAt(level, at + 1)) : left);
    }
    level = above;
  }
  return levelAt(level, 0);
}

/** Audit path from leaf to root (RFC 6962 §2.1.1), nearest sibling first. */
export function auditPath(hash: Hash, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (index < 0 || index >= leaves.length) throw new LedgerProblem(`树中没有第 ${index} 项`);
  const path: Uint8Array[] = [];
  let level = leaves;
  let at = index;
  while (level.length > 1) {
    const sibling = at % 2 === 0 ? at + 1 : at - 1;
    const beside = level[sibling];
    if (beside) path.push(beside);
    const above: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const left = levelAt(level, i);
      above.push(i + 1 < level.length ? nodeHash(hash, left, levelAt(level, i + 1)) : left);
    }
    level = above;
    at = Math.floor(at / 2);
  }
  return path;
}

/** Root that `path` leads to, or null where its length does not fit (RFC 9162 §2.1.3.2). */
export function rootFromPath(hash: Hash, leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Uint8Array | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null;
  let at = index;
  let last = size - 1;
  let node = leaf;
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(hash, sibling, node);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else node = nodeHash(hash, node, sibling);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? node : null;
}

function levelAt(level: readonly Uint8Array[], at: number): Uint8Array {
  const node = level[at];
  if (!node) throw new LedgerProblem(`树中没有第 ${at} 个结点`);
  return node;
}
