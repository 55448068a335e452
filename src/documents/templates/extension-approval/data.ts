import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { blankOpinion, type Opinion, signerOf } from '../../people.ts';
import { factsOf, formOf, latest, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ExtensionApprovalData {
  readonly cause: string;
  readonly filing: string;
  readonly filedOn: string;
  readonly party: PartyData;
  readonly days: string;
  readonly reason: string;
  readonly basis: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 案件延期审批表 (处罚法 60: only where a rule allows it). */
export function data(source: PaperSource): ExtensionApprovalData {
  const form = formOf(source);
  const filed = latest(source, 'approve-filing');
  return {
    cause: textAt(factsOf(source), '/caseName'),
    filing: textAt(factsOf(source), '/filingNumber'),
    filedOn: filed ? dayText(filed.at) : '',
    party: partyOf(source),
    days: `${textAt(form, '/days')}日`,
    reason: textAt(form, '/reason'),
    basis: `${bases.extension}；${textAt(form, '/basis')}`,
    handlers: blankOpinion,
    review: blankOpinion,
    approval: { opinion: '同意延期。', people: [signerOf(source, source.proposal.by)], date: dateText(source.issuedOn) },
  };
}
