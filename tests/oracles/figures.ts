import { addDays } from '#law/calendar.ts';
import { citizenIdCheck, usccCheck } from '#law/identifiers.ts';
import { inCapitals } from '#law/money.ts';
import { surchargeUntil } from '#law/surcharge.ts';
import { askPython, type Comparison } from './oracle.ts';

interface Answers {
  readonly capitals: string[];
  readonly uscc: string[];
  readonly citizen: string[];
  readonly surcharge: number[];
}

/** The same numbers on every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Amounts with noughts in every pattern of places up to 亿, and fen. */
function amounts(): number[] {
  const draw = sequence(7);
  const patterns = Array.from({ length: 1024 }, (_, mask) =>
    Number(
      Array.from({ length: 10 }, (_digit, place) => ((mask >> place) & 1 ? 1 + draw(9) : 0))
        .reverse()
        .join(''),
    ),
  );
  return [
    ...patterns,
    ...patterns.map((fen) => fen * 100),
    ...patterns.map((fen) => fen * 10_000),
    ...Array.from({ length: 500 }, () => draw(1e9)),
  ];
}

/** Amounts in capitals, check characters and surcharges beside those of `figures.py`. */
export function compareFigures(): Comparison[] {
  const draw = sequence(11);
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const pick = (from: string, length: number) => Array.from({ length }, () => from[draw(from.length)]).join('');
  const capitals = amounts();
  const uscc = Array.from({ length: 1000 }, () => pick(alphabet, 2) + pick('0123456789', 6) + pick(alphabet, 9));
  const citizen = Array.from({ length: 1000 }, () => `500${pick('0123456789', 14)}`);
  const surcharge = Array.from({ length: 500 }, (_, index) => {
    const lastDay = addDays('2026-01-15', draw(300));
    return [1 + draw(20_000_000), lastDay, addDays(lastDay, index % 60)] as const;
  });
  const theirs = askPython('figures.py', { capitals, uscc, citizen, surcharge }) as Answers;
  return [
    compare('capitals', capitals, (fen) => inCapitals(fen / 100), theirs.capitals),
    compare('uscc', uscc, usccCheck, theirs.uscc),
    compare('citizen-id', citizen, citizenIdCheck, theirs.citizen),
    compare(
      'surcharge',
      surcharge,
      ([fine, lastDay, until]) => surchargeUntil({ fine, lastDay, payments: [] }, until).fen,
      theirs.surcharge,
    ),
  ];
}

function compare<Question, Answer>(
  oracle: string,
  asked: readonly Question[],
  ours: (question: Question) => Answer,
  theirs: readonly Answer[],
) {
  const mismatches = asked.flatMap((question, index) => {
    const answer = ours(question);
    return answer === theirs[index] ? [] : [`${JSON.stringify(question)}: ours ${answer}, theirs ${theirs[index]}`];
  });
  return { oracle, cases: asked.length, mismatches };
}
