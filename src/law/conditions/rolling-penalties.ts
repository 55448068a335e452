import { wsl } from '../cite.ts';
import { lastDay } from '../clocks.ts';
import { limits } from '../limits/index.ts';
import { isObject } from '../same.ts';
import { named, punishedIn, punishedUnder } from './one-act.ts';
import type { Condition, DateString, Json, Limit, OtherCase, Question } from '../vocabulary.ts';

interface Penalty {
  readonly on: DateString;
  readonly name: string;
}

const windows = [
  { id: 'WSL-113-180D', count: 3, says: '一百八十日内三次' },
  { id: 'WSL-113-1Y', count: 4, says: '一年内四次' },
] as const;

/**
 * 安法 113 一项: three penalties of this law within 180 days, four within a year. The day of the first is not counted (民诉法 85), the last day
 * of the period belongs to it. Only windows in which this case's own penalty lies: those before it were other cases' business.
 */
export const closureNotDue: Condition = {
  id: 'closure-not-due',
  title: '处罚次数未达到应当提请关闭的标准',
  articles: [wsl(113)],
  looksAt: ['others'],
  holds(question) {
    const own = ownPenalty(question);
    if (own === null) return true;
    const all = [own, ...question.others.flatMap(penaltyIn)].toSorted((one, other) => (one.on < other.on ? -1 : 1));
    for (const { id, count, says } of windows) {
      const limit = limits[id];
      const counted = limit && windowWith(own, all, count, (first) => lastDay(limit satisfies Limit, first, question));
      if (counted) return `当事人${says}受到安全生产法规定的行政处罚：${counted.map(({ on, name }) => `${name}（${on}）`).join('、')}。`;
    }
    return true;
  },
};

/** The first `count` of them in a row, own among them, that lie within the period their first one opens. */
function windowWith(
  own: Penalty,
  all: readonly Penalty[],
  count: number,
  lastFrom: (first: DateString) => DateString,
): readonly Penalty[] | null {
  for (const [index, { on }] of all.entries()) {
    const some = all.slice(index, index + count);
    if (some.length === count && some.includes(own) && some.every((one) => one.on <= lastFrom(on))) return some;
  }
  return null;
}

/** The law speaks of 生产经营单位: not of persons punished beside them. */
function ownPenalty({ standing, procedure }: Question): Penalty | null {
  const { facts, places } = standing;
  const party = facts['party'];
  const inForce = (places['validity'] ?? procedure.tracks['validity']?.begins) === 'in-force';
  if (!inForce || !isObject(party) || party['kind'] === 'citizen' || !punishedUnder(facts, 'WSL2021')) return null;
  return { on: dayIn(facts['decidedOn']), name: '本案' };
}

function penaltyIn(other: OtherCase): Penalty[] {
  if (!punishedIn(other) || !punishedUnder(other.standing.facts, 'WSL2021')) return [];
  return [{ on: dayIn(other.standing.facts['decidedOn']), name: named(other) }];
}

function dayIn(value: Json | undefined): DateString {
  return typeof value === 'string' ? value.slice(0, 10) : '';
}
