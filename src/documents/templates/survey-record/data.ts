import { bases } from '../../citations.ts';
import { momentText, untilText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { nameOf, officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import { signingRemark } from '../../signed.ts';
import type { PaperSource } from '../../source.ts';

export interface SurveyRecordData {
  readonly cause: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly weather: string;
  readonly officers: readonly Signer[];
  readonly party: PartyData;
  readonly present: string;
  readonly invited: string;
  readonly witness: string;
  readonly recorder: string;
  readonly basis: string;
  readonly situation: string;
  readonly remark: string;
  readonly sketches: string;
}

/** 勘验笔录 (处罚法 46 八项). */
export function data(source: PaperSource): SurveyRecordData {
  const form = formOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  const recorder = textAt(form, '/recorder');
  const sketches = textsAt(form, '/sketches').length;
  return {
    cause: textAt(factsOf(source), '/caseName'),
    from: momentText(from),
    to: untilText(from, to),
    place: needed(textAt(form, '/place'), '勘验场所'),
    weather: textAt(form, '/weather'),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    party: partyOf(source),
    present: textAt(form, '/present'),
    invited: textAt(form, '/invited'),
    witness: textAt(form, '/witness'),
    recorder: recorder === '' ? '' : nameOf(source, recorder),
    basis: bases.survey,
    situation: needed(textAt(form, '/situation'), '勘验情况'),
    remark: signingRemark(form, '笔录'),
    sketches: sketches === 0 ? '' : `现场图、照片共${sketches}件，随案存储。`,
  };
}
