import { finesFor, isDaily, needsBase, rangeOf, rangeText, stepOf, wholeYuan } from '../discretion/fines.ts';
import { draftAtHand, type DraftFigures } from './draft-at-hand.ts';
import { matterAtHand } from './matter-at-hand.ts';
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
    const matter = matterAtHand(question);
    return matter === null || (faultOfFine(draft, matter) ?? true);
  },
};

/** What is wrong with the fine, as a Chinese sentence; null where nothing is. */
export function faultOfFine(draft: DraftFigures, matter: Matter): string | null {
  const fine = draft.fineYuan;
  if (draft.outcome !== 'penalty') return fine > 0 ? '不予行政处罚的，不得有罚款。' : null;
  const step = stepOf(matter, draft.matterStep);
  if (!step) return `“${matter.name}”没有第${draft.matterStep ?? '（未填）'}档，请重新选择。`;
  const allowed = finesFor(draft.partyKind, step);
  if (fine === 0) {
    const must = allowed.some(({ mandatory }) => mandatory) && draft.grade !== 'mitigated';
    return must ? `“${step.condition}”应当处以罚款（${allowed.map(rangeText).join('；')}）。` : null;
  }
  if (allowed.length === 0) {
    const first = step.measures.length === 0 ? '应当先责令改正，逾期未改正或者拒不改正的，再按后面的档次处罚。' : '';
    return `“${step.condition}”对此类当事人没有规定罚款，不得罚款。${first}`;
  }
  if (allowed.every(needsBase) && draft.fineBaseYuan === null) return `罚款为${allowed.map(rangeText).join('；')}，请填写计算基数。`;
  if (allowed.some((measure) => isWithin(fine, measure, draft))) return null;
  return `罚款${fine}元不在法定幅度内：${allowed.map(rangeText).join('；')}。`;
}

/** 减轻 goes below the least, never above the most (处罚法 32). */
function isWithin(fine: number, measure: Measure, draft: DraftFigures): boolean {
  const base = draft.fineBaseYuan;
  if (isDaily(measure)) return base !== null && base > 0 && fine % base === 0;
  const range = rangeOf(measure, base);
  if (range === null || fine > wholeYuan(range.mostFen)) return false;
  return fine >= wholeYuan(range.leastFen) || draft.grade === 'mitigated';
}
