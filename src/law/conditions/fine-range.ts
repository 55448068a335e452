import { draftAtHand, type DraftFigures } from './draft-at-hand.ts';
import type { Condition, Matter, Measure } from '../vocabulary.ts';

/** 处罚法 34, 4: the fine stays inside what the provision allows for this party at this step. */
export const fineInRange: Condition = {
  id: 'fine-in-range',
  title: '罚款在法定幅度内',
  articles: [
    { law: 'APL2021', article: '34' },
    { law: 'APL2021', article: '4' },
  ],
  holds(question) {
    const draft = draftAtHand(question);
    if (!draft) return null;
    return question.matter === null || (faultOfFine(draft, question.matter) ?? true);
  },
};

/** What is wrong with the fine, as a Chinese sentence; null where nothing is. */
export function faultOfFine(draft: DraftFigures, matter: Matter): string | null {
  const fine = draft.fineYuan;
  if (draft.outcome !== 'penalty') return fine > 0 ? '不予行政处罚的，不得有罚款。' : null;
  const step = matter.steps.find((candidate) => candidate.step === draft.matterStep);
  if (!step) return `“${matter.name}”没有第${draft.matterStep ?? '（未填）'}档，请重新选择。`;
  const allowed = finesFor(draft.partyKind, matter, step.measures);
  if (fine === 0) {
    const must = allowed.some(({ mandatory }) => mandatory) && draft.grade !== 'mitigated';
    return must ? `“${step.condition}”应当处以罚款（${allowed.map(rangeText).join('；')}）。` : null;
  }
  if (allowed.length === 0) return `“${step.condition}”对此类当事人没有规定罚款，不得罚款。`;
  const needsBase = allowed.every((measure) => yuanRange(measure, 1) !== null && measure.maxYuan === undefined);
  if (needsBase && draft.fineBaseYuan === null) return `罚款为${allowed.map(rangeText).join('；')}，请填写计算基数。`;
  if (allowed.some((measure) => isWithin(fine, measure, draft))) return null;
  return `罚款${fine}元不在法定幅度内：${allowed.map(rangeText).join('；')}。`;
}

/** Fines of a step that fall on this kind of party: units on units, persons on persons, unless the matter names only one kind. */
function finesFor(partyKind: string, matter: Matter, measures: readonly Measure[]): Measure[] {
  const fines = measures.filter(({ type }) => type.includes('罚款'));
  const fitting = fines.filter(({ target }) => targets(target).includes(partyKind === 'citizen' ? 'person' : 'unit'));
  if (fitting.length > 0) return fitting;
  const named = partyKind === 'citizen' ? matter.parties.includes('个人') : partyKind === 'individual-business';
  return named ? fines : [];
}

function targets(target: string): readonly ('unit' | 'person')[] {
  if (target === '单位或个人' || target === '零售经营者' || target.startsWith('机构及')) return ['unit', 'person'];
  return target === '单位' ? ['unit'] : ['person'];
}

/** 减轻 goes below the least, never above the most (处罚法 32). */
function isWithin(fine: number, measure: Measure, draft: DraftFigures): boolean {
  const range = yuanRange(measure, draft.fineBaseYuan);
  if (range === null) return false;
  if (fine > range.most) return false;
  if (measure.basis === '原处罚数额/日' && draft.fineBaseYuan) return fine % draft.fineBaseYuan === 0;
  return fine >= range.least || draft.grade === 'mitigated';
}

function yuanRange(measure: Measure, base: number | null): { readonly least: number; readonly most: number } | null {
  if (measure.maxYuan !== undefined) return { least: measure.minYuan ?? 0, most: measure.maxYuan };
  if (base === null) return null;
  if (measure.basis === '原处罚数额/日') return { least: base, most: Number.POSITIVE_INFINITY };
  if (measure.maxPercent !== undefined) return { least: (base * (measure.minPercent ?? 0)) / 100, most: (base * measure.maxPercent) / 100 };
  if (measure.maxMultiple !== undefined) return { least: base * (measure.minMultiple ?? 0), most: base * measure.maxMultiple };
  return null;
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
