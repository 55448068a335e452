import { momentText, untilText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface SiteInspectionRecordData {
  readonly party: PartyData;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly officers: readonly Signer[];
  readonly host: string;
  readonly hostPosition: string;
  readonly witness: string;
  readonly findings: string;
  readonly remark: string;
}

const signatures: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签名，执法人员已在本记录上注明。',
  absent: '当事人不在场，由见证人到场见证。',
};

/** 现场检查记录 (处罚法 55, 安全生产法 68). */
export function data(source: PaperSource): SiteInspectionRecordData {
  const form = formOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  return {
    party: partyOf(source),
    place: needed(textAt(form, '/place'), '检查场所'),
    from: momentText(from),
    to: untilText(from, to),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    host: textAt(form, '/attendant'),
    hostPosition: textAt(form, '/attendantPosition'),
    witness: textAt(form, '/witness'),
    findings: needed(textAt(form, '/findings'), '检查情况'),
    remark: [signatures[textAt(form, '/signature')] ?? '', textAt(form, '/note')].filter((line) => line !== '').join('\n'),
  };
}
