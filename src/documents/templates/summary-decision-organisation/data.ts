import { type OnTheSpotData, onTheSpotData } from '../../on-the-spot.ts';
import type { PaperSource } from '../../source.ts';

/** 行政（当场）处罚决定书（单位）. */
export function data(source: PaperSource): OnTheSpotData {
  return onTheSpotData(source, (party) => [
    ['被处罚单位', party.name],
    [party.codeLabel, party.code],
    [party.representativeLabel, party.representative],
    ['地址', party.address],
    ['联系电话', party.phone],
  ]);
}
