import type { Matter, MatterStep, Measure } from '../vocabulary.ts';

/*
 * The fines a provision allows. Ranges are counted in whole fen, so that a share of a base is exact; what a party pays is whole yuan, and
 * what a share leaves below one yuan is dropped at both ends.
 */

export interface FineRange {
  readonly leastFen: number;
  readonly mostFen: number;
}

export function stepOf(matter: Matter, step: number | null): MatterStep | undefined {
  return matter.steps.find((candidate) => candidate.step === step);
}

/** Fines of a step that fall on this kind of party: a unit's on units, a person's on persons. 个体工商户 answers for either. */
export function finesFor(partyKind: string, { measures }: Pick<MatterStep, 'measures'>): Measure[] {
  const fines = measures.filter(isFine);
  const fitting = fines.filter(({ target }) => falls(target, partyKind));
  return fitting.length === 0 && partyKind === 'individual-business' ? fines : fitting;
}

export function isFine({ type }: Measure): boolean {
  return type.includes('罚款');
}

/** Whether a measure meant for `target` falls on this kind of party. */
export function falls(target: string, partyKind: string): boolean {
  if (target === '单位或个人' || target === '零售经营者' || target.startsWith('机构及')) return true;
  return (target === '单位') === (partyKind !== 'citizen');
}

/** The range is a share or multiple of something that has to be given first. */
export function needsBase(measure: Measure): boolean {
  return measure.maxYuan === undefined;
}

/** 按日连续处罚 (安全生产法 112): the original fine for each day, no range to choose in. */
export function isDaily({ basis }: Measure): boolean {
  return basis === '原处罚数额/日';
}

/** What the provision allows, both ends included; null while the base is missing, and for a daily fine, which has no most. */
export function rangeOf(measure: Measure, base: number | null): FineRange | null {
  if (measure.maxYuan !== undefined) return { leastFen: (measure.minYuan ?? 0) * 100, mostFen: measure.maxYuan * 100 };
  if (base === null || isDaily(measure)) return null;
  if (measure.maxPercent !== undefined) return { leastFen: base * (measure.minPercent ?? 0), mostFen: base * measure.maxPercent };
  if (measure.maxMultiple !== undefined)
    return { leastFen: base * (measure.minMultiple ?? 0) * 100, mostFen: base * measure.maxMultiple * 100 };
  return null;
}

export function wholeYuan(fen: number): number {
  return Math.floor(fen / 100);
}

/** 100000元以上200000元以下, 上一年年收入40%以上60%以下: both ends belong to it. */
export function rangeText(measure: Measure): string {
  const { target, basis, minYuan, maxYuan, minPercent, maxPercent, minMultiple, maxMultiple } = measure;
  if (maxYuan !== undefined) return `${target}${minYuan ? `${minYuan}元以上` : ''}${maxYuan}元以下`;
  if (maxPercent !== undefined)
    return minPercent === maxPercent ? `${target}${basis}的${maxPercent}%` : `${target}${basis}的${minPercent}%以上${maxPercent}%以下`;
  if (maxMultiple !== undefined) return `${target}${basis}（${minMultiple}倍以上${maxMultiple}倍以下）`;
  return `${target}按${basis ?? '规定'}`;
}
