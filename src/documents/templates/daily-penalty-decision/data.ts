import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { type DecisionData, decisionData } from '../../decision.ts';
import { yuanText } from '../../owed.ts';
import { formOf, numberAt, objectAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface DailyPenaltyDecisionData extends DecisionData {
  /** How many days times how much, and from which decision it comes. */
  readonly daily: string;
}

/** 按日连续处罚决定书 (安法 112). */
export function data(source: PaperSource): DailyPenaltyDecisionData {
  const daily = objectAt(formOf(source), '/draft/daily');
  const day = (name: '/orderedOn' | '/from' | '/until') => dateText(textAt(daily, name));
  const decision = decisionData(source, (party) => [
    ['被处罚单位', party.name],
    [party.codeLabel, party.code],
    [party.representativeLabel, [party.representative, party.position].filter((part) => part !== '').join('　')],
    ['地址', party.address],
    ['联系电话', party.phone],
  ]);
  return {
    ...decision,
    daily: `本机关以${textAt(daily, '/originalNumber')}《行政处罚决定书》对${decision.you}处以罚款${yuanText(numberAt(daily, '/perDay'))}，并于${day('/orderedOn')}责令改正，${decision.you}拒不改正。依据${bases.daily}的规定，自${day('/from')}起至${day('/until')}止共${numberAt(daily, '/days') ?? ''}日，按照原处罚数额按日连续处罚。`,
  };
}
