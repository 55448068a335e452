import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from './shapes.ts';
import type { Checkpoint } from './signed.ts';
import { emptyRoot, half, innerNode, treeHash } from './trees.ts';

const width = 256;
const read = new Map<string, Promise<Buffer>>();

/**
 * That the log at `now` only adds to the log at `then`. Both roots are computed from the same nodes of the log's public tiles (a folder or an
 * address), so that a log which forgot or changed something cannot give both.
 * @throws Fault otherwise.
 */
export async function checkGrowth(then: Checkpoint, now: Checkpoint, log: string): Promise<void> {
  if (then.origin !== now.origin) throw new Fault(`两份签名属于不同的日志：${then.origin}，${now.origin}。`);
  if (then.size > now.size) throw new Fault(`日志变短了：签过名的有 ${then.size} 条，现在只有 ${now.size} 条。`);
  if (now.size === 0) return;
  const roots = await bothRoots(0, now.size);
  if (!roots.now.equals(now.root)) throw new Fault('按公开的日志文件算出的根与现在的签名对不上。');
  if (!(roots.old ?? emptyRoot()).equals(then.root)) throw new Fault('从前签过名的日志不是现在日志的开头：有记录被改动或者删去。');

  async function bothRoots(begin: number, end: number): Promise<{ old: Buffer | null; now: Buffer }> {
    if (end <= then.size) {
      const root = await range(begin, end);
      return { old: root, now: root };
    }
    if (begin >= then.size) return { old: null, now: await range(begin, end) };
    const middle = begin + half(end - begin);
    const left = await bothRoots(begin, middle);
    const right = await bothRoots(middle, end);
    return {
      old: left.old && right.old ? innerNode('sha256', left.old, right.old) : left.old,
      now: innerNode('sha256', left.now, right.now),
    };
  }

  /** Root over leaves `begin`…`end` − 1 where `begin` is a multiple of a power of two not smaller than their number. */
  async function range(begin: number, end: number): Promise<Buffer> {
    let level = 0;
    let span = 1;
    while (span * width <= end - begin) {
      level += 1;
      span *= width;
    }
    const whole = Math.floor((end - begin) / span);
    const first = begin / span;
    const nodes: Buffer[] = [];
    const tileWidth = Math.min(width, Math.floor(now.size / span) - Math.floor(first / width) * width);
    const tile = await tileAt(level, Math.floor(first / width), tileWidth);
    for (let at = first % width; at < (first % width) + whole; at += 1) nodes.push(tile.subarray(at * 32, at * 32 + 32));
    const rest = begin + whole * span;
    if (rest === end) return treeHash('sha256', nodes);
    // An unfinished end: split as the RFC does until what is left is whole.
    const middle = begin + half(end - begin);
    return innerNode('sha256', await range(begin, middle), await range(middle, end));
  }

  async function tileAt(level: number, index: number, size: number): Promise<Buffer> {
    const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
    const groups = digits.match(/\d{3}/g) ?? [];
    const full = `tile/${level}/${groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')}`;
    const path = size < width ? `${full}.p/${size}` : full;
    // A partial tile may have given way to the full one; its hashes are the first of those.
    const bytes = await logFile(log, path).catch(() => logFile(log, full));
    if (bytes.length < size * 32) throw new Fault(`日志文件 ${path} 的长度不对。`);
    return bytes.subarray(0, size * 32);
  }
}

/** A file of the public log, read once. @throws Fault where there is none. */
export function logFile(log: string, path: string): Promise<Buffer> {
  const remote = /^https?:/.test(log);
  const address = remote ? `${log.replace(/\/$/, '')}/${path}` : join(log, path);
  let bytes = read.get(address);
  if (!bytes) {
    bytes = (remote ? download(address) : readFile(address)).catch(() => {
      throw new Fault(`取不到日志文件 ${address}。`);
    });
    read.set(address, bytes);
  }
  return bytes;
}

/** @throws Fault saying that the address gives nothing. */
export async function download(address: string): Promise<Buffer> {
  let answer: Response;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  } catch {
    throw new Fault(`打不开 ${address}，请检查网址和网络。`);
  }
  if (!answer.ok) throw new Fault(`${address} 没有可查验的内容（${answer.status}）。`);
  return Buffer.from(await answer.arrayBuffer());
}
