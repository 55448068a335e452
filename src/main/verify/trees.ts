import { createHash } from 'node:crypto';

/** RFC 6962 §2.1, written recursively as the RFC has it. */
export type Algorithm = 'sha256' | 'sm3';

export function leafNode(algorithm: Algorithm, data: string | Buffer): Buffer {
  return createHash(algorithm).update('\x00').update(data).digest();
}

export function innerNode(algorithm: Algorithm, left: Buffer, right: Buffer): Buffer {
  return createHash(algorithm).update('\x01').update(left).update(right).digest();
}

export function emptyRoot(): Buffer {
  return createHash('sha256').digest();
}

/** Roots of the first `old` and of all `size` leaves that a consistency proof leads to (RFC 6962 §2.1.2, read backwards). */
export function rootsBy(
  old: number,
  size: number,
  root: Buffer,
  path: readonly Buffer[],
  whole = true,
): { readonly old: Buffer; readonly now: Buffer } | null {
  const beside = path.at(-1);
  if (old === size) {
    if (path.length !== (whole ? 0 : 1)) return null;
    const node = whole ? root : beside;
    return node ? { old: node, now: node } : null;
  }
  if (!beside || old < 1 || old > size) return null;
  const k = half(size);
  const inner = path.slice(0, -1);
  if (old <= k) {
    const below = rootsBy(old, k, root, inner, whole);
    return below && { old: below.old, now: innerNode('sha256', below.now, beside) };
  }
  const below = rootsBy(old - k, size - k, root, inner, false);
  return below && { old: innerNode('sha256', beside, below.old), now: innerNode('sha256', beside, below.now) };
}

/** k of the RFC: the largest power of two smaller than n. */
export function half(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

export function treeHash(algorithm: Algorithm, nodes: readonly Buffer[]): Buffer {
  const [first] = nodes;
  if (!first) return createHash(algorithm).digest();
  if (nodes.length === 1) return first;
  const k = half(nodes.length);
  return innerNode(algorithm, treeHash(algorithm, nodes.slice(0, k)), treeHash(algorithm, nodes.slice(k)));
}

/** The root that a leaf at `index` of `size` has with this audit path; null where the path is too long or too short. */
export function rootBy(algorithm: Algorithm, node: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | null {
  if (index >= size) return null;
  if (size === 1) return path.length === 0 ? node : null;
  const beside = path.at(-1);
  if (!beside) return null;
  const k = half(size);
  const left = index < k;
  const below = left
    ? rootBy(algorithm, node, index, k, path.slice(0, -1))
    : rootBy(algorithm, node, index - k, size - k, path.slice(0, -1));
  if (!below) return null;
  return left ? innerNode(algorithm, below, beside) : innerNode(algorithm, beside, below);
}
