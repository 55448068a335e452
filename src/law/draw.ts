import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/*
 * 双随机抽取, exactly as docs/double-random.md says: from a seed committed to before and a tree head of the public log that came after,
 * objects and two officers for each. The same input gives the same result everywhere; who has the input can do it again by hand.
 */

/** What is fixed in the commitment (`commit-draw`). Texts are lines, each once, in ascending order of code points, joined by `\n`. */
export interface DrawPool {
  /** 检查对象: unified social credit codes. */
  readonly objects: string;
  /** 执法人员: person ids, only of those who may be drawn. */
  readonly officers: string;
  /** 回避: `officer object`, one a line; may be empty. */
  readonly recusals: string;
  /** How many objects are drawn. */
  readonly count: number;
}

/** What becomes known afterwards. */
export interface DrawEntropy {
  /** 32 bytes in hex whose SHA-256 was committed to. */
  readonly seed: string;
  /** The public log at the size the commitment states, and its RFC 6962 root in hex. */
  readonly size: number;
  readonly root: string;
  /** 本机关以外的随机来源, word for word; empty where the commitment names none. */
  readonly outside: string;
}

export interface Drawn {
  readonly object: string;
  readonly officers: readonly [string, string];
}

/** SHA-256 of the seed's 32 bytes, hex. */
export function commitmentTo(seed: string): string {
  return bytesToHex(sha256(hexToBytes(seed)));
}

/** SHA-256 of the text in UTF-8, hex. */
export function digestOfLines(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** The text of these lines as the draw wants it: each once, in ascending order. */
export function asLines(lines: readonly string[]): string {
  return [...new Set(lines)].sort(byCodePoint).join('\n');
}

/**
 * The draw. Objects in the order drawn, each with its two officers in the order drawn.
 * @throws RangeError where fewer objects stand in the pool than are to be drawn, or an object has fewer than two officers left.
 */
export function draw(pool: DrawPool, entropy: DrawEntropy): Drawn[] {
  const next = numbersFrom(keyOf(pool, entropy));
  const recused = new Set(linesOf(pool.recusals));
  const officers = linesOf(pool.officers);
  return some(linesOf(pool.objects), pool.count, next).map((object) => {
    const [first, second] = some(
      officers.filter((officer) => !recused.has(`${officer} ${object}`)),
      2,
      next,
    );
    if (first === undefined || second === undefined) throw new RangeError(`no two officers for ${object}`);
    return { object, officers: [first, second] };
  });
}

function keyOf({ objects, officers, recusals, count }: DrawPool, { seed, size, root, outside }: DrawEntropy): Uint8Array {
  const digests = [objects, officers, recusals].map(digestOfLines);
  return sha256(utf8ToBytes(['mingzheng-draw-v1', seed, String(size), root, digestOfLines(outside), ...digests, String(count)].join('\n')));
}

/** The first `count` of a Fisher–Yates shuffle from the front. */
function some(from: readonly string[], count: number, next: (below: number) => number): string[] {
  if (count > from.length) throw new RangeError(`${count} of ${from.length}`);
  const list = [...from];
  for (let at = 0; at < count; at++) {
    const other = at + next(list.length - at);
    const chosen = list[other] ?? '';
    list[other] = list[at] ?? '';
    list[at] = chosen;
  }
  return list.slice(0, count);
}

/**
 * Even numbers below any bound: block j is SHA-256(key ‖ j as 8 bytes big-endian), read as eight 32-bit big-endian words; a word in the
 * incomplete last run of the bound is passed over.
 */
function numbersFrom(key: Uint8Array): (below: number) => number {
  let block: DataView | null = null;
  let blocks = 0;
  let at = 8;
  const word = (): number => {
    if (block === null || at === 8) {
      const counter = new Uint8Array(8);
      new DataView(counter.buffer).setBigUint64(0, BigInt(blocks));
      block = new DataView(Uint8Array.from(sha256(concatBytes(key, counter))).buffer);
      blocks += 1;
      at = 0;
    }
    at += 1;
    return block.getUint32((at - 1) * 4);
  };
  return (below) => {
    const usable = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const number = word();
      if (number < usable) return number % below;
    }
  };
}

function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
