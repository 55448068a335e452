import { calculate } from '#law/discretion/calculate.ts';
import { effects, type ChosenFactor, type Effect } from '#law/discretion/factors.ts';
import { isDaily, isFine } from '#law/discretion/fines.ts';
import { proposedGrade, type PunishingGrade } from '#law/discretion/grade.ts';
import { matters } from '#law/matters/index.ts';
import { otherMatters } from '#law/matters/other.ts';
import type { Citation, Matter, MatterStep, Measure, Setting } from '#law/vocabulary.ts';
import { askPython, type Comparison } from './oracle.ts';

interface Answers {
  readonly matters: Readonly<Record<string, object>>;
  readonly others: Readonly<Record<string, unknown[]>>;
  readonly ranges: ([number, number] | null)[];
  readonly grades: string[];
}

type Case = readonly [
  matter: string,
  step: number,
  party: string,
  base: number,
  grade: PunishingGrade,
  lighterTo: number,
  heavierFrom: number,
];

const bases = [100_000, 123_457, 1_000_003];
const shares = [
  [30, 70],
  [33, 66],
  [25, 80],
] as const;
const punishing = ['mitigated', 'lighter', 'normal', 'heavier'] as const;

/** Every matter, step, party and grade, with bases that do not divide evenly and several settings. */
function cases(): Case[] {
  return matters.flatMap(({ id, steps }) =>
    steps.flatMap(({ step }) =>
      ['organisation', 'citizen'].flatMap((party) =>
        bases.flatMap((base) =>
          punishing.flatMap((grade) => shares.map(([lighter, heavier]): Case => [id, step, party, base, grade, lighter, heavier])),
        ),
      ),
    ),
  );
}

/** Every combination of circumstances by their effect, up to two of each kind that is weighed. */
function combinations(): Effect[][] {
  const names = Object.keys(effects) as Effect[];
  return Array.from({ length: 3 ** names.length }, (_, number) =>
    names.flatMap((effect, at) => Array.from({ length: Math.floor(number / 3 ** at) % 3 }, () => effect)),
  );
}

/** The table of matters, and every range and grade that follows from it, beside those of `matters.py`. */
export function compareMatters(): Comparison[] {
  const asked = cases();
  const chosen = combinations();
  const theirs = askPython('matters.py', { cases: asked, grades: chosen }) as Answers;
  const table = [
    ...matters.map((matter): [string, unknown, unknown] => [matter.id, described(matter), theirs.matters[matter.id]]),
    ...otherMatters.map(({ id, kind, basis }): [string, unknown, unknown] => [
      id,
      [kind, basis.law, Number(basis.article), basis.paragraph ?? null],
      theirs.others[id],
    ]),
  ];
  return [
    differences('matters', table),
    differences(
      'discretion-ranges',
      asked.map((one, index) => [JSON.stringify(one), ranged(one), theirs.ranges[index]]),
    ),
    differences(
      'discretion-grades',
      chosen.map((one, index) => [one.join(' '), proposedGrade(one.map(factorOf)), theirs.grades[index]]),
    ),
  ];
}

function differences(oracle: string, pairs: readonly (readonly [string, unknown, unknown])[]): Comparison {
  const mismatches = pairs.flatMap(([name, ours, theirs]) =>
    JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [`${name}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`],
  );
  return { oracle, cases: pairs.length, mismatches };
}

const set = (value: number): Setting<number> => ({ value, status: '已核', source: '' });
const factorOf = (effect: Effect): ChosenFactor => ({ id: 'other', says: '示例', effect });

function ranged([id, step, partyKind, base, grade, lighterTo, heavierFrom]: Case): [number, number] | null {
  const matter = matters.find((candidate) => candidate.id === id);
  if (!matter) return null;
  const settings = { discretionLighterTo: set(lighterTo), discretionHeavierFrom: set(heavierFrom) };
  const answer = calculate({ matter, step, partyKind, base, factors: [], grade, standard: null, shares: settings });
  return typeof answer === 'string' ? null : [answer.least, answer.most];
}

/** A matter in the oracle's words. */
function described({ basis, violated, validFrom, validTo, steps }: Matter): object {
  const cited = ({ law, article }: Citation) => [law, article];
  return {
    basis: [...cited(basis), basis.paragraph ?? null, basis.item ?? null],
    violated: violated.map(cited),
    from: validFrom,
    to: validTo,
    steps: steps.map((step) => {
      const fines = step.measures.filter(isFine);
      return {
        fines: fines.map(fineOf),
        mandatory: fines.length > 0 && fines.every(({ mandatory }) => mandatory),
        order: step.order !== null,
        after: step.after ?? null,
        kinds: kindsOf(step),
        gains: step.gains === undefined ? null : Object.keys(step.gains)[0],
        onTop: step.onTop ?? false,
        hearing: step.hearing,
      };
    }),
  };
}

function fineOf(measure: Measure): unknown[] {
  const { target, minYuan, maxYuan, minPercent, maxPercent, minMultiple, maxMultiple } = measure;
  const who = target === '单位' ? 'unit' : ['单位或个人', '零售经营者'].includes(target) ? 'any' : 'person';
  if (isDaily(measure)) return [who, 'daily', 1, null];
  if (maxYuan !== undefined) return [who, 'yuan', minYuan ?? 0, maxYuan];
  return maxPercent === undefined ? [who, 'multiple', minMultiple, maxMultiple] : [who, 'percent', minPercent, maxPercent];
}

const kinds: readonly (readonly [kind: string, RegExp])[] = [
  ['ban', /从业限制|任职限制|不得担任/],
  ['close', /关闭/],
  ['detain', /拘留/],
  ['gains', /违法所得/],
  ['goods', /没收.*(?:物品|化学品)/],
  ['revoke', /吊销/],
  ['stop', /停产|停业|停止/],
  ['suspend', /暂扣|暂停/],
  ['warn', /警告/],
];

function kindsOf({ measures }: MatterStep): string[] {
  const types = measures.filter((measure) => !isFine(measure)).map(({ type }) => type);
  return kinds.filter(([, says]) => types.some((type) => says.test(type))).map(([kind]) => kind);
}
