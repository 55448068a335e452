import { join } from './bytes.ts';
import { sha256 } from './hashes.ts';
import { LedgerProblem } from './json.ts';
import { type HashReader, logLeafHash } from './log.ts';
import { nodeHash, treeRoot } from './merkle.ts';

/** C2SP tlog-tiles: tiles of 2^8 hashes, entry bundles beside them, all immutable once full. */
const height = 8;
const tileWidth = 256;
const hashBytes = 32;

/** A static file of the log; `path` is relative to the log's folder, e.g. `tile/0/x001/067.p/5`. */
export interface Tile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
export type TileReader = (path: string) => Uint8Array | Promise<Uint8Array>;

/** `width` 256 is the full tile; `level` 'entries' the bundle of log entries. */
export function tilePath(level: number | 'entries', index: number, width: number): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  return `tile/${level}/${groups.join('/')}${width < tileWidth ? `.p/${width}` : ''}`;
}

/**
 * The tiles that are new when the log grows from `fromSize` by `leaves`: every new full one, and the partial ones of the new size. Write them
 * all before the checkpoint. `readTile` is asked only for the partial tiles of `fromSize`; with `fromSize` 0 for none, which is how a lost
 * log folder is rebuilt.
 */
export async function tilesFor(fromSize: number, leaves: readonly Uint8Array[], readTile: TileReader): Promise<Tile[]> {
  if (leaves.length === 0) return [];
  const tiles: Tile[] = [];
  const bundles = leaves.map(bundled);
  tiles.push(...(await grown('entries', fromSize, bundles, readTile, 2 + 64)));
  let from = fromSize;
  let hashes = leaves.map(logLeafHash);
  for (let level = 0; hashes.length > 0; level += 1) {
    const made = await grown(level, from, hashes, readTile, hashBytes);
    tiles.push(...made);
    hashes = made.filter((tile) => tile.bytes.length === tileWidth * hashBytes).map((tile) => treeRoot(sha256, hashesIn(tile.bytes)));
    from = Math.floor(from / tileWidth);
  }
  return tiles;
}

/** Reads subtree hashes out of the tiles of a log at `size`, each tile once. */
export function tileHashes(size: number, readTile: TileReader): HashReader {
  const read = new Map<string, Promise<Uint8Array[]>>();
  return async (level, index) => {
    const tileLevel = Math.floor(level / height);
    const span = 2 ** (level % height);
    const first = index * span;
    const tile = Math.floor(first / tileWidth);
    const width = Math.min(tileWidth, Math.floor(size / tileWidth ** tileLevel) - tile * tileWidth);
    const path = tilePath(tileLevel, tile, width);
    let hashes = read.get(path);
    if (!hashes) {
      hashes = Promise.resolve(readTile(path)).then((bytes) => {
        if (bytes.length !== width * hashBytes) throw new LedgerProblem(`日志瓦片长度不对：${path}`);
        return hashesIn(bytes);
      });
      read.set(path, hashes);
    }
    const nodes = (await hashes).slice(first % tileWidth, (first % tileWidth) + span);
    if (nodes.length !== span) throw new LedgerProblem(`日志瓦片中没有所要的结点：${path}`);
    return complete(nodes);
  };
}

async function grown(
  level: number | 'entries',
  from: number,
  items: readonly Uint8Array[],
  readTile: TileReader,
  itemBytes: number,
): Promise<Tile[]> {
  const held = from % tileWidth;
  let first = Math.floor(from / tileWidth);
  let pending: Uint8Array[] = [];
  if (held > 0) {
    const path = tilePath(level, first, held);
    const bytes = await readTile(path);
    if (bytes.length !== held * itemBytes) throw new LedgerProblem(`日志瓦片长度不对：${path}`);
    pending = [bytes];
  }
  const tiles: Tile[] = [];
  let count = held;
  for (const item of items) {
    pending.push(item);
    count += 1;
    if (count === tileWidth) {
      tiles.push({ path: tilePath(level, first, tileWidth), bytes: join(...pending) });
      pending = [];
      count = 0;
      first += 1;
    }
  }
  if (count > 0) tiles.push({ path: tilePath(level, first, count), bytes: join(...pending) });
  return tiles;
}

/** Entry bundle item: length as big-endian uint16, then the entry. */
function bundled(leaf: Uint8Array): Uint8Array {
  if (leaf.length !== 64) throw new LedgerProblem('日志的一条必须是 64 字节');
  return join(Uint8Array.of(0, 64), leaf);
}

function hashesIn(bytes: Uint8Array): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += hashBytes) hashes.push(bytes.subarray(at, at + hashBytes));
  return hashes;
}

function complete(nodes: readonly Uint8Array[]): Uint8Array {
  const [only] = nodes;
  if (only && nodes.length === 1) return only;
  const half = nodes.length / 2;
  return nodeHash(sha256, complete(nodes.slice(0, half)), complete(nodes.slice(half)));
}
