import { dismissCase } from '#law/actions/dismiss-case/action.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { type Opinion, signerOf } from '../../people.ts';
import { factsOf, formOf, latest, textAt } from '../../reading.ts';
import { caseSummary } from '../../summary.ts';
import type { PaperSource } from '../../source.ts';

export interface FilingRevocationData {
  readonly cause: string;
  readonly filing: string;
  readonly filedOn: string;
  readonly party: PartyData;
  readonly facts: string;
  readonly reason: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 撤销立案审批表: filed what should not have been. */
export function data(source: PaperSource): FilingRevocationData {
  const form = formOf(source);
  const facts = factsOf(source);
  const filed = latest(source, 'approve-filing');
  const ground = labelOf(dismissCase.action.form, 'ground', textAt(form, '/ground'));
  const written = (opinion: string): Opinion => ({ opinion, people: [], date: '' });
  return {
    cause: textAt(facts, '/caseName'),
    filing: textAt(facts, '/filingNumber'),
    filedOn: filed ? dayText(filed.at) : '',
    party: partyOf(source),
    facts: caseSummary(source),
    reason: `${ground}：${sentence(textAt(form, '/reason'))}\n依据：${bases.unfiling}。`,
    handlers: written(textAt(form, '/handlersOpinion')),
    review: written(textAt(form, '/reviewersOpinion')),
    approval: { opinion: '同意撤销立案。', people: [signerOf(source, source.proposal.by)], date: dateText(source.issuedOn) },
  };
}
