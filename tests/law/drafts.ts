import { createHash } from 'node:crypto';
import { calculate } from '#law/discretion/calculate.ts';
import type { ChosenFactor } from '#law/discretion/factors.ts';
import type { Grade } from '#law/discretion/grade.ts';
import type { Standard } from '#law/discretion/standard.ts';
import { matterById } from '#law/matters/index.ts';
import { defaultSettings } from '#law/settings.ts';
import type { Json, JsonObject } from '#law/vocabulary.ts';

export const party = {
  kind: 'organisation',
  name: '重庆示例机械加工有限公司',
  uscc: '91500155MA5EXAMPL0',
  legalRepresentative: '示例·何经理',
  address: '重庆市梁平区示例工业园1号',
} as const;

export const citizen = { kind: 'citizen', name: '示例·何经理', age: 40, capacity: 'full', address: '重庆市梁平区示例街道1号' } as const;

const noMeasures = { warning: false, criticism: false, fine: null, confiscateGains: null, confiscateProperty: null, other: [] };

/** Weighs for more, and for less: enough of them to lead to that grade. */
export const worse: ChosenFactor = { id: 'own', says: '未如实记录人次', effect: 'heavier', note: '二十人次' };
export const better: ChosenFactor = { id: 'own', says: '配合调查程度', effect: 'lighter' };
export const remedied: ChosenFactor = {
  id: 'remedied',
  says: '主动消除或者减轻违法行为危害后果',
  effect: 'must-ease',
  note: '整改记录和复查意见',
};

/** The draft with the calculation its fine rests on, as the office would make it. */
export function calculated(
  draft: JsonObject,
  factors: readonly ChosenFactor[] = [],
  {
    matter = 'CF-WSL-097-4',
    standard = null,
    ...more
  }: { matter?: string; standard?: Standard | null; reason?: string; label?: string } = {},
): JsonObject {
  const about = matterById(matter);
  if (!about) throw new RangeError(matter);
  const { party, matterStep, fineBase, grade } = draft as { readonly [name: string]: Json };
  const { reason, label } = more;
  const calculation = calculate({
    matter: about,
    step: Number(matterStep),
    partyKind: String((party as JsonObject)['kind']),
    base: typeof fineBase === 'number' ? fineBase : null,
    factors,
    grade: grade as Grade,
    ...(label === undefined ? {} : { label }),
    standard,
    shares: defaultSettings,
  });
  if (typeof calculation === 'string') throw new Error(calculation);
  return { ...draft, discretionCalc: { ...(calculation as unknown as JsonObject), ...(reason === undefined ? {} : { reason }) } };
}

const plain: JsonObject = {
  outcome: 'penalty',
  party,
  facts: '经查，该公司未如实记录安全生产教育和培训情况。',
  evidence: '1.现场检查记录；2.询问笔录；3.培训台账复制件。',
  violated: '《中华人民共和国安全生产法》第二十八条第四款',
  basis: '《中华人民共和国安全生产法》第九十七条第四项',
  matterStep: 1,
  measures: noMeasures,
  grade: 'normal',
  finedBefore: false,
  discretion: '初次违法，能够配合调查。',
  correction: '责令限期改正，已改正。',
  performance: '自收到本决定书之日起十五日内缴纳罚款。',
};

const fined = (fine: number, grade: Grade, factor: ChosenFactor) =>
  calculated({ ...plain, grade, measures: { ...noMeasures, fine } }, [factor]);

/** 安全生产法 97 Ⅰ 4, first step: up to 100,000 yuan; over the hearing threshold from 50,000. */
export const draft80000: JsonObject = fined(80_000, 'heavier', worse);
export const draft90000: JsonObject = fined(90_000, 'heavier', worse);
export const draft20000: JsonObject = fined(20_000, 'lighter', better);
export const draftOfNone: JsonObject = {
  ...plain,
  outcome: 'no-penalty',
  exemption: 'first',
  grade: 'none',
  basis: '《中华人民共和国行政处罚法》第三十三条第一款',
  measures: noMeasures,
  performance: '/',
};

/** A digest good enough for the law, which only compares it. */
export function digestOf(draft: Json | undefined): string | null {
  return draft === undefined ? null : createHash('sha256').update(canonical(draft)).digest('hex');
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}
