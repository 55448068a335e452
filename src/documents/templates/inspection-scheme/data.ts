import { dayOf } from '#law/calendar.ts';
import { dateText, dayText } from '../../dates.ts';
import { type SchemeData, schemeOf } from '../../inspection.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { type Opinion, officersOn, type Signer, signerOf } from '../../people.ts';
import { factsOf, formOf, getLatest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface InspectionSchemeData {
  readonly party: PartyData;
  readonly industry: string;
  readonly scheme: SchemeData;
  readonly officers: readonly Signer[];
  readonly handlers: Opinion;
  readonly approval: Opinion;
  readonly remark: string;
}

/** 现场检查方案 (安全生产法 62; 国办发〔2024〕54号). */
export function data(source: PaperSource): InspectionSchemeData {
  const proposal = getLatest(source, 'propose-inspection', '拟定检查方案');
  const day = dayOf(proposal.at);
  const officers = officersOn(source, textsAt(proposal.form, '/officers'), day);
  const notes = [
    textAt(proposal.form, '/whyOnSite'),
    textAt(proposal.form, '/unannouncedReason'),
    textAt(proposal.form, '/repeatReason'),
    textAt(proposal.form, '/apartReason'),
    textAt(proposal.form, '/swapReason'),
  ];
  return {
    party: partyOf(source),
    industry: textAt(factsOf(source), '/industry'),
    scheme: schemeOf(source),
    officers,
    handlers: { opinion: '拟按本方案实施检查，请审批。', people: officers, date: dayText(proposal.at) },
    approval: {
      opinion: textAt(formOf(source), '/opinion'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
    remark: notes.filter((note) => note !== '').join('\n'),
  };
}
