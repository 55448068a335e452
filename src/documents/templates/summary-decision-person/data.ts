import { type OnTheSpotData, onTheSpotData } from '../../on-the-spot.ts';
import type { PaperSource } from '../../source.ts';

/** 行政（当场）处罚决定书（个人）, also for a 个体工商户. */
export function data(source: PaperSource): OnTheSpotData {
  return onTheSpotData(source, (party) => [
    ['被处罚人', party.name],
    [party.codeLabel, party.code],
    party.kind === 'individual-business' ? [party.representativeLabel, party.representative] : ['职务', party.position],
    ['住址', party.address],
    ['联系电话', party.phone],
  ]);
}
