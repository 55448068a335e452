import { proposeClosing } from '#law/actions/propose-closing/action.ts';
import { dayOf } from '#law/calendar.ts';
import { dateText, dayText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { type Opinion, officersOn, signerOf } from '../../people.ts';
import { factsOf, formOf, getLatest, latest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ClosingApprovalData {
  readonly cause: string;
  readonly filing: string;
  readonly filedOn: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly party: PartyData;
  readonly result: string;
  readonly performance: string;
  readonly handlers: Opinion;
  readonly review: Opinion | null;
  readonly approval: Opinion;
}

/** 结案审批表. */
export function data(source: PaperSource): ClosingApprovalData {
  const form = formOf(source);
  const facts = factsOf(source);
  const proposal = getLatest(source, 'propose-closing', '提请结案');
  // A case without a filing of its own begins with its first entry.
  const filed = latest(source, 'approve-filing') ?? source.entries[0];
  return {
    cause: textAt(facts, '/caseName'),
    filing: textAt(facts, '/filingNumber'),
    filedOn: filed ? dayText(filed.at) : '',
    decision: textAt(facts, '/decisionNumber'),
    decidedOn: dateText(textAt(facts, '/decidedOn')),
    party: partyOf(source),
    result: textAt(proposal.form, '/result'),
    performance: `${sentence(textAt(proposal.form, '/execution'))}改正情况：${labelOf(proposeClosing.action.form, 'correctionDone', textAt(proposal.form, '/correctionDone'))}。`,
    handlers: {
      opinion: textAt(proposal.form, '/opinion'),
      people: officersOn(source, textsAt(proposal.form, '/officers'), dayOf(proposal.at)),
      date: dayText(proposal.at),
    },
    review: null,
    approval: {
      opinion: textAt(form, '/opinion'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
  };
}
