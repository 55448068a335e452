import { registerClue } from '#law/actions/register-clue/action.ts';
import { dayOf } from '#law/calendar.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { labelOf } from '../../labels.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { type Opinion, officersOn, signerOf } from '../../people.ts';
import { factsOf, formOf, getLatest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface FilingApprovalData {
  readonly cause: string;
  readonly source: string;
  readonly foundOn: string;
  readonly party: PartyData;
  readonly summary: string;
  readonly basis: string;
  readonly handlers: Opinion;
  readonly review: Opinion | null;
  readonly approval: Opinion;
}

/** 立案审批表: what the handlers proposed and the head approved. */
export function data(source: PaperSource): FilingApprovalData {
  const facts = factsOf(source);
  const proposal = getLatest(source, 'propose-filing', '提请立案');
  const day = dayOf(proposal.at);
  return {
    cause: textAt(facts, '/caseName'),
    source: labelOf(registerClue.action.form, 'source', textAt(facts, '/source')),
    foundOn: dateText(textAt(facts, '/discoveredOn')),
    party: partyOf(source),
    summary: textAt(proposal.form, '/facts'),
    basis: bases.filing,
    handlers: {
      opinion: textAt(proposal.form, '/opinion'),
      people: officersOn(source, textsAt(proposal.form, '/officers'), day),
      date: dayText(proposal.at),
    },
    review: null,
    approval: {
      opinion: textAt(formOf(source), '/opinion'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
  };
}
