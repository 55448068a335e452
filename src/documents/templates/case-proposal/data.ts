import { dateText } from '../../dates.ts';
import { draftOf, outcomeText } from '../../draft.ts';
import type { PartyData } from '../../party.ts';
import { blankOpinion, type Opinion, officersOn } from '../../people.ts';
import { factsOf, formOf, latest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface CaseProposalData {
  readonly cause: string;
  readonly filing: string;
  readonly party: PartyData;
  readonly facts: string;
  readonly basis: string;
  readonly defence: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 案件处理呈批表: what the handlers propose when the investigation ends. */
export function data(source: PaperSource): CaseProposalData {
  const form = formOf(source);
  const facts = factsOf(source);
  const draft = draftOf(source);
  const heard = latest(source, 'hear-defence');
  return {
    cause: textAt(facts, '/caseName'),
    filing: textAt(facts, '/filingNumber'),
    party: draft.party,
    facts: `${draft.facts}\n证据：\n${draft.evidence}`,
    basis: `违反${draft.violated}；依据${draft.basis}处理。\n${draft.discretion}`.trim(),
    defence: heard ? textAt(heard.form, '/record') : '',
    handlers: {
      opinion: `${textAt(form, '/report')}\n建议：${outcomeText(draft)}`.trim(),
      people: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
      date: dateText(source.issuedOn),
    },
    review: blankOpinion,
    approval: blankOpinion,
  };
}
