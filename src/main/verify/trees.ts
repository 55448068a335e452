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
