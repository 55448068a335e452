import { type DecisionData, decisionData } from '../../decision.ts';
import type { PaperSource } from '../../source.ts';

/** 行政处罚决定书（单位）. */
export function data(source: PaperSource): DecisionData {
  return decisionData(source, (party) => [
    ['被处罚单位', party.name],
    [party.codeLabel, party.code],
    [party.representativeLabel, [party.representative, party.position].filter((part) => part !== '').join('　')],
    ['地址', party.address],
    ['联系电话', party.phone],
  ]);
}
