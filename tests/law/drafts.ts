import { createHash } from 'node:crypto';
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

/** 安全生产法 97 Ⅰ 4, first step: up to 100,000 yuan; over the hearing threshold from 50,000. */
export const draft80000: JsonObject = {
  outcome: 'penalty',
  party,
  facts: '经查，该公司未如实记录安全生产教育和培训情况。',
  evidence: '1.现场检查记录；2.询问笔录；3.培训台账复制件。',
  violated: '《中华人民共和国安全生产法》第二十八条第四款',
  basis: '《中华人民共和国安全生产法》第九十七条第四项',
  matterStep: 1,
  measures: { ...noMeasures, fine: 80_000 },
  grade: 'normal',
  finedBefore: false,
  discretion: '初次违法，能够配合调查。',
  correction: '责令限期改正，已改正。',
  performance: '自收到本决定书之日起十五日内缴纳罚款。',
};
export const draft90000: JsonObject = { ...draft80000, measures: { ...noMeasures, fine: 90_000 } };
export const draft20000: JsonObject = { ...draft80000, measures: { ...noMeasures, fine: 20_000 } };
export const draftOfNone: JsonObject = {
  ...draft80000,
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
