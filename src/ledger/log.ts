import { sameBytes } from './bytes.ts';
import { sha256 } from './hashes.ts';
import { LedgerProblem } from './json.ts';
import { leafHash, nodeHash, rootFromPath, splitOf } from './merkle.ts';

/**
 * The log: an RFC 6962 tree in SHA-256 over the 64-byte leaves of entries. Whoever keeps it hands over a reader of complete subtrees:
 * the node at binary `level` (0: leaf hashes) covering leaves `index · 2^level` and on.
 */
export type HashReader = (level: number, index: number) => Uint8Array | Promise<Uint8Array>;

export function logLeafHash(leaf: Uint8Array): Uint8Array {
  return leafHash(sha256, leaf);
}

/** The whole log in memory: for tests, small logs and case files. */
export function inMemory(leaves: readonly Uint8Array[]): HashReader {
  const levels: Uint8Array[][] = [leaves.map(logLeafHash)];
  return (level, index) => {
    for (let above = levels.length; above <= level; above += 1) {
      const below = levels[above - 1] ?? [];
      const nodes: Uint8Array[] = [];
      for (let at = 0; at + 1 < below.length; at += 2) nodes.push(nodeHash(sha256, nodeAt(below, at), nodeAt(below, at + 1)));
      levels.push(nodes);
    }
    return nodeAt(levels[level] ?? [], index);
  };
}

/** Root of the log at `size`. */
export async function rootOf(size: number, read: HashReader): Promise<Uint8Array> {
  return size === 0 ? sha256(new Uint8Array(0)) : rangeRoot(0, size, read);
}

/** Audit path of leaf `index` in the log at `size` (RFC 6962 §2.1.1). */
export async function inclusionProof(index: number, size: number, read: HashReader): Promise<Uint8Array[]> {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw new LedgerProblem(`日志共 ${size} 条，没有第 ${index} 条`);
  const path: Uint8Array[] = [];
  let begin = 0;
  let end = size;
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      path.push(await rangeRoot(middle, end, read));
      end = middle;
    } else {
      path.push(await rangeRoot(begin, middle, read));
      begin = middle;
    }
  }
  return path.reverse();
}

/** Proof that the log at `size` only adds to the log at `oldSize` (RFC 6962 §2.1.2). */
export async function consistencyProof(oldSize: number, size: number, read: HashReader): Promise<Uint8Array[]> {
  if (oldSize < 0 || oldSize > size) throw new LedgerProblem(`日志从 ${oldSize} 条到 ${size} 条不是增加`);
  if (oldSize === 0 || oldSize === size) return [];
  const path: Uint8Array[] = [];
  let begin = 0;
  let end = size;
  while (end !== oldSize) {
    const middle = begin + splitOf(end - begin);
    if (oldSize <= middle) {
      path.push(await rangeRoot(middle, end, read));
      end = middle;
    } else {
      path.push(await rangeRoot(begin, middle, read));
      begin = middle;
    }
  }
  // The old root itself is known to whoever asks; only a part of it has to be named.
  if (begin > 0) path.push(await rangeRoot(begin, end, read));
  return path.reverse();
}

export function verifyInclusion(leaf: Uint8Array, index: number, size: number, proof: readonly Uint8Array[], root: Uint8Array): boolean {
  const reached = rootFromPath(sha256, logLeafHash(leaf), index, size, proof);
  return reached !== null && sameBytes(reached, root);
}

/** RFC 9162 §2.1.4.2. The empty log is a beginning of every log. */
export function verifyConsistency(
  oldSize: number,
  oldRoot: Uint8Array,
  size: number,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!Number.isSafeInteger(oldSize) || !Number.isSafeInteger(size) || oldSize < 0 || oldSize > size) return false;
  if (oldSize === size) return proof.length === 0 && sameBytes(oldRoot, root);
  if (oldSize === 0) return proof.length === 0 && sameBytes(oldRoot, sha256(new Uint8Array(0)));
  const path = Number.isInteger(Math.log2(oldSize)) ? [oldRoot, ...proof] : [...proof];
  let at = oldSize - 1;
  let last = size - 1;
  while (at % 2 === 1) {
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  const [first, ...rest] = path;
  if (!first) return false;
  let oldNode = first;
  let node = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      oldNode = nodeHash(sha256, sibling, oldNode);
      node = nodeHash(sha256, sibling, node);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else node = nodeHash(sha256, node, sibling);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameBytes(oldNode, oldRoot) && sameBytes(node, root);
}

/** Root over leaves `begin`…`end` − 1, where `begin` is a place at which the tree of some size is split. */
async function rangeRoot(begin: number, end: number, read: HashReader): Promise<Uint8Array> {
  const width = end - begin;
  const level = Math.log2(width);
  if (Number.isInteger(level)) return read(level, begin / width);
  const middle = begin + splitOf(width);
  return nodeHash(sha256, await rangeRoot(begin, middle, read), await rangeRoot(middle, end, read));
}

function nodeAt(nodes: readonly Uint8Array[], at: number): Uint8Array {
  const node = nodes[at];
  if (!node) throw new LedgerProblem(`日志中没有第 ${at} 个结点`);
  return node;
}
