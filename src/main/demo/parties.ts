import { calculate } from '#law/discretion/calculate.ts';
import type { ChosenFactor } from '#law/discretion/factors.ts';
import type { PunishingGrade } from '#law/discretion/grade.ts';
import { usccCheck } from '#law/identifiers.ts';
import { matterById } from '#law/matters/index.ts';
import { defaultSettings } from '#law/settings.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { drawing, tone } from './recordings.ts';
import { demoStandard } from './standard-table.ts';

/** Somebody a demo case is about, and what was found there. All of it invented. */
export interface DemoParty {
  readonly name: string;
  readonly caseName: string;
  readonly matter: string;
  readonly party: JsonObject;
  readonly address: string;
  readonly attendant: string;
  readonly summary: string;
  readonly findings: string;
  readonly question: string;
  readonly answer: string;
  readonly document: string;
  readonly proves: string;
  readonly fine: number;
  readonly draft: JsonObject;
  readonly photo: Uint8Array;
  readonly sound: Uint8Array;
}

interface Told {
  readonly name: string;
  readonly code: string;
  readonly street: string;
  readonly representative: string;
  readonly attendant: string;
  readonly matter: string;
  readonly wrong: string;
  readonly findings: string;
  readonly answer: string;
  readonly document: string;
  readonly violated: string;
  readonly basis: string;
  readonly fine: number;
  /** What was weighed, and to what grade it leads; nothing, and 一般, where left out. */
  readonly factors?: readonly ChosenFactor[];
  readonly grade?: PunishingGrade;
}

/** 裁量计算 as the office makes it. */
function calculationFor({ matter, factors = [], grade = 'normal' }: Told): JsonObject {
  const about = matterById(matter);
  if (!about) throw new RangeError(matter);
  const asked = {
    matter: about,
    step: 1,
    partyKind: 'organisation',
    base: null,
    factors,
    grade,
    standard: demoStandard,
    shares: defaultSettings,
  };
  const calculation = calculate(asked);
  if (typeof calculation === 'string') throw new RangeError(calculation);
  return calculation as unknown as JsonObject;
}

export function demoParty(told: Told): DemoParty {
  const { name, street, representative, attendant, matter, wrong, findings, answer, document, violated, basis, fine } = told;
  const address = `重庆市梁平区示例工业园${street}`;
  const first17 = `91500155MA5${told.code}`;
  const party = {
    kind: 'organisation',
    name,
    uscc: `${first17}${usccCheck(first17)}`,
    legalRepresentative: representative,
    position: '总经理',
    address,
    phone: '023-00000001',
  };
  const draft = {
    outcome: 'penalty',
    party,
    facts: `经查，${name}${wrong}。${findings}`,
    evidence: `1.现场检查记录，证明检查时的情况；2.询问笔录，证明当事人承认上述事实；3.${document}复制件，证明台账记载情况。`,
    violated,
    basis,
    matterStep: 1,
    grade: told.grade ?? 'normal',
    discretionCalc: calculationFor(told),
    measures: { warning: false, criticism: false, fine, confiscateGains: null, confiscateProperty: null, other: [] },
    finedBefore: false,
    discretion: '当事人能够配合调查，依法按拟定的档次处理。',
    correction: '责令限期改正，当事人已经着手整改。',
    performance: '自收到本决定书之日起十五日内，到指定银行或者通过电子支付系统缴纳罚款。',
  };
  return {
    name,
    caseName: `${name}涉嫌${wrong}案`,
    matter,
    party,
    address,
    attendant,
    summary: `在日常检查中发现，${name}${wrong}。`,
    findings,
    question: `你单位${document}是怎样记载的？`,
    answer,
    document,
    proves: `${name}${wrong}`,
    fine,
    draft,
    photo: drawing(name),
    sound: tone(),
  };
}

export const machining = demoParty({
  name: '重庆示例机械加工有限公司',
  code: '0EX001',
  street: '示例大道1号',
  representative: '示例·王某',
  attendant: '示例·赵某',
  matter: 'CF-WSL-097-3',
  wrong: '未按规定对从业人员进行安全生产教育和培训',
  findings: '车间新进从业人员6名，未能提供岗前安全生产教育和培训的记录和考核结果。',
  answer: '新来的6个人还没有组织培训，就先上岗了。',
  document: '安全生产教育和培训台账',
  violated: '《中华人民共和国安全生产法》第二十八条第一款',
  basis: '《中华人民共和国安全生产法》第九十七条第（三）项',
  fine: 80_000,
  factors: [
    { id: 'own', says: '未培训人数', effect: 'heavier', note: '新进从业人员六名' },
    { id: 'own', says: '配合调查程度', effect: 'neutral', note: '如实说明情况' },
  ],
  grade: 'heavier',
});
