import { apl, wsl } from '../cite.ts';
import { stepOf } from '../discretion/fines.ts';
import { shortCitation } from '../statutes/citation-text.ts';
import { correctionFault } from './correction-evidence.ts';
import { draftAtHand, type DraftFigures } from './draft-at-hand.ts';
import { matterAtHand } from './matter-at-hand.ts';
import type { Condition, Matter, MatterStep } from '../vocabulary.ts';

/**
 * What the step itself presupposes: an order to correct that was not obeyed (安全生产法 97 and its like: 责令限期改正……逾期未改正的), illegal
 * gains of a size, or another step that it comes on top of. An order may stand in this case or in one it is linked with.
 */
export const stepIsOpen: Condition = {
  id: 'step-is-open',
  title: '所选档次的前提已经具备',
  articles: [apl(28, 1), wsl(65, 1, 2)],
  looksAt: ['others'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const draft = draftAtHand(question);
    const matter = matterAtHand(question);
    const step = draft && matter && stepOf(matter, draft.matterStep);
    if (!draft || !matter || !step || draft.outcome !== 'penalty') return true;
    if (step.onTop) return onTopOf(step, matter);
    const gains = gainsFault(step, draft);
    if (gains !== null) return gains;
    if (step.after === undefined) return true;
    const missing = correctionFault(question, step.after);
    return missing === null || `${shortCitation(matter.basis)}的“${step.condition}”以责令改正在前为条件。${missing}`;
  },
};

function onTopOf(step: MatterStep, { steps }: Matter): string {
  const others = steps.filter(({ onTop }) => !onTop).map(({ step: number, condition }) => `第${number}档“${condition}”`);
  const kinds = step.measures.map(({ type }) => type).join('、');
  return `“${step.condition}”与其他档次一并适用：请选择${others.join('或者')}，并在处罚种类中加上${kinds}。`;
}

function gainsFault({ condition, gains }: MatterStep, draft: DraftFigures): string | null {
  if (gains === undefined) return null;
  const said = draft.fineBaseYuan ?? draft.gainsYuan;
  if ('atLeast' in gains)
    return said >= gains.atLeast ? null : `“${condition}”要求违法所得在${gains.atLeast}元以上，请在计算基数中填写违法所得。`;
  const most = Math.max(draft.gainsYuan, draft.fineBaseYuan ?? 0);
  return most < gains.lessThan ? null : `违法所得${most}元，不属于“${condition}”。`;
}
