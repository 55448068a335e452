import { createHash } from 'node:crypto';
import type { Opened } from './fields.ts';
import { type Disclosure, Fault } from './shapes.ts';
import type { Checkpoint } from './signed.ts';
import { rootsBy } from './trees.ts';

type Fields = Opened['fields'];

/**
 * Does the draw of a proof again (docs/double-random.md). Its fields are proven by the other checks.
 * @throws Fault where it does not come out as it says.
 */
export function drawnTruly(bundle: Disclosure, opened: readonly Opened[], log: Checkpoint): string {
  const at = (action: string) => opened.findIndex(({ fields }) => fields.get('/action') === action);
  const [k, r] = [at('commit-draw'), at('reveal-draw')];
  const [committed, revealed] = [opened[k]?.fields, opened[r]?.fields];
  const place = bundle.entries[k];
  if (!committed || !revealed || !place) throw new Fault('证明中没有抽取的承诺和结果。');
  for (const pointer of ['/agency', '/case', '/form/draw'])
    if (committed.get(pointer) !== revealed.get(pointer)) throw new Fault(`${pointer}：承诺和结果不属于同一次抽取。`);
  const seed = text(revealed, '/form/seed');
  if (sha(Buffer.from(seed, 'hex')).toString('hex') !== text(committed, '/form/commitment')) throw new Fault('种子与事先的承诺不符。');
  const size = number(revealed, '/form/size');
  if (size !== place.index + 1 + number(committed, '/form/after')) throw new Fault('日志条数不是承诺所定的。');
  const root = text(revealed, '/form/root');
  const roots = rootsBy(size, log.size, Buffer.from(root, 'hex'), bundle.draw ?? []);
  if (roots?.old.toString('hex') !== root || !roots.now.equals(log.root)) throw new Fault(`不是日志在第 ${size} 条时的树根。`);
  if (committed.has('/form/outside') !== revealed.has('/form/outsideValue')) throw new Fault('外部随机来源与承诺不符。');
  const drawn = drawAgain(committed, {
    seed,
    size,
    root,
    outside: revealed.has('/form/outsideValue') ? text(revealed, '/form/outsideValue') : '',
  });
  const said = rows(revealed, '/form/result', ['object', 'officers/0', 'officers/1']);
  if (JSON.stringify(drawn) !== JSON.stringify(said)) throw new Fault('抽取结果与复算的不同。');
  return `${said.length} 家和各两名执法人员，复算一致。`;
}

interface Entropy {
  readonly seed: string;
  readonly size: number;
  readonly root: string;
  readonly outside: string;
}

function drawAgain(committed: Fields, { seed, size, root, outside }: Entropy): string[][] {
  const [objects, officers] = [text(committed, '/form/objectPool'), text(committed, '/form/officerPool')];
  const recused = [...new Set(rows(committed, '/form/recusals', ['officer', 'object']).map((row) => row.join(' ')))].sort();
  const count = number(committed, '/form/count');
  const digests = [outside, objects, officers, recused.join('\n')].map((lines) => sha(lines).toString('hex'));
  const words = wordsOf(sha(['mingzheng-draw-v1', seed, size, root, ...digests, count].join('\n')));
  return some(objects.split('\n'), count, words).map((object) => [
    object,
    ...some(
      officers.split('\n').filter((officer) => !recused.includes(`${officer} ${object}`)),
      2,
      words,
    ),
  ]);
}

function* wordsOf(key: Buffer): Generator<number, never> {
  for (let j = 0n; ; j += 1n) {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(j);
    const block = sha(Buffer.concat([key, counter]));
    for (let at = 0; at < 32; at += 4) yield block.readUInt32BE(at);
  }
}

function some(list: readonly string[], count: number, words: Generator<number, never>): string[] {
  if (count > list.length) throw new Fault('范围内的数量少于要抽取的数量。');
  const rest = [...list];
  return Array.from({ length: count }, (_, i) => {
    const usable = 2 ** 32 - (2 ** 32 % (list.length - i));
    let word = words.next().value;
    while (word >= usable) word = words.next().value;
    const j = i + (word % (list.length - i));
    [rest[i], rest[j]] = [rest[j] ?? '', rest[i] ?? ''];
    return rest[i] ?? '';
  });
}

/** The members of a list of groups, group by group. */
function rows(fields: Fields, list: string, names: readonly string[]): string[][] {
  const all: string[][] = [];
  while (fields.has(`${list}/${all.length}/${names[0]}`)) all.push(names.map((name) => text(fields, `${list}/${all.length}/${name}`)));
  return all;
}

function text(fields: Fields, pointer: string): string {
  const value = fields.get(pointer);
  if (typeof value !== 'string') throw new Fault(`${pointer}：证明中没有这一项。`);
  return value;
}

function number(fields: Fields, pointer: string): number {
  const value = fields.get(pointer);
  if (typeof value !== 'number') throw new Fault(`${pointer}：证明中没有这一项。`);
  return value;
}

function sha(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}
