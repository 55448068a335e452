import { asLines, draw, type DrawEntropy, type DrawPool } from '#law/draw.ts';
import { askPython, type Comparison } from './oracle.ts';

/** The same numbers on every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export type Asked = DrawPool & DrawEntropy;

/** Pools from a handful to hundreds, few and many officers, recusals, outside sources; every draw another seed and tree head. */
export function someDraws(count: number): Asked[] {
  const next = sequence(23);
  const hex = (bytes: number) => Array.from({ length: bytes * 2 }, () => '0123456789abcdef'[next(16)]).join('');
  const code = () => `91500155MA5${Array.from({ length: 7 }, () => '0123456789ABCDEFGHJKLMNPQRTUWXY'[next(31)]).join('')}`;
  return Array.from({ length: count }, (_, turn) => {
    const objects = asLines(Array.from({ length: 1 + next(turn % 10 === 0 ? 600 : 40) }, code)).split('\n');
    const officers = asLines(Array.from({ length: 4 + next(20) }, (_person, index) => `p-${index}`)).split('\n');
    const recusals = Array.from(
      { length: next(6) },
      (_recusal, index) => `${officers[index % 2] ?? ''} ${objects[next(objects.length)] ?? ''}`,
    );
    return {
      objects: objects.join('\n'),
      officers: officers.join('\n'),
      recusals: asLines(recusals),
      count: 1 + next(objects.length),
      seed: hex(32),
      size: 1 + next(1_000_000),
      root: hex(32),
      outside: turn % 3 === 0 ? `双色球第2026${turn}期：${next(33)} ${next(33)}` : '',
    };
  });
}

/** Our draws beside those of `draw.py`. */
export function compareDraws(count: number): Comparison {
  const asked = someDraws(count);
  const answers = askPython('draw.py', asked) as unknown[];
  const mismatches = asked.flatMap((one, index) =>
    JSON.stringify(draw(one, one)) === JSON.stringify(answers[index]) ? [] : [`${one.seed}: ${JSON.stringify(answers[index])}`],
  );
  return { oracle: 'draw', cases: asked.length, mismatches };
}
