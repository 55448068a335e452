import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { type Owed, owedIn } from '../../owed.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import { remediesBeforeCourt } from '../../remedies-taken.ts';
import type { PaperSource } from '../../source.ts';

export interface CourtApplicationData extends Omit<Owed, 'fine'> {
  readonly court: string;
  readonly address: string;
  readonly phone: string;
  readonly party: PartyData;
  readonly urgedOn: string;
  readonly remedies: string;
  readonly basis: string;
  readonly request: string;
  readonly materials: readonly string[];
  readonly signer: string;
  readonly date: string;
  readonly copies: string;
}

/** 强制执行申请书 (强制法 55): signed by the head, sealed, dated, with the materials that article names. */
export function data(source: PaperSource): CourtApplicationData {
  const form = formOf(source);
  const { decision, decidedOn, servedOn } = owedIn(source);
  return {
    court: needed(textAt(form, '/court'), '受理法院'),
    address: source.settings.agencyAddress.value,
    phone: source.settings.agencyPhone.value,
    party: partyOf(source),
    decision,
    decidedOn,
    servedOn,
    urgedOn: dateText(textAt(factsOf(source), '/urgedOn')),
    remedies: remediesBeforeCourt(source),
    basis: bases.enforcement,
    request: needed(textAt(form, '/request'), '申请执行的内容'),
    materials: [
      '行政处罚决定书及作出决定的事实、理由和依据；',
      '当事人的意见及行政机关催告情况；',
      '申请强制执行标的情况；',
      '法律、行政法规规定的其他材料。',
    ],
    signer: nameOf(source, textAt(form, '/signedBy')),
    date: dateText(textAt(form, '/appliedOn')),
    copies: '本申请书一式两份：一份由本机关存入案卷，一份交受理法院。',
  };
}
