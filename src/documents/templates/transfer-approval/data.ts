import { dayOf } from '#law/calendar.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { blankOpinion, type Opinion, officersOn, signerOf } from '../../people.ts';
import { factsOf, formOf, latest, textAt, textsAt } from '../../reading.ts';
import { caseSummary } from '../../summary.ts';
import type { PaperSource } from '../../source.ts';

export interface TransferApprovalData {
  readonly cause: string;
  readonly filing: string;
  readonly organ: string;
  readonly party: PartyData;
  readonly facts: string;
  readonly reason: string;
  readonly materials: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 案件移送审批表: to another organ (处罚法 25), or to the police (27; 移送规定 5). */
export function data(source: PaperSource): TransferApprovalData {
  const form = formOf(source);
  const report = source.proposal.action === 'decide-police-transfer' ? latest(source, 'propose-police-transfer') : undefined;
  const told = report ? report.form : form;
  return {
    cause: textAt(factsOf(source), '/caseName'),
    filing: textAt(factsOf(source), '/filingNumber'),
    organ: report ? '公安机关' : textAt(form, '/organ'),
    party: partyOf(source),
    facts: report ? textAt(told, '/facts') : caseSummary(source),
    reason: report
      ? `涉嫌${textAt(told, '/crime')}。\n依据：${bases.crime}。`
      : `${sentence(textAt(form, '/reason'))}\n依据：${bases.transfer}。`,
    materials: report ? textAt(told, '/evidence') : textAt(form, '/materials'),
    handlers: report
      ? {
          opinion: textAt(told, '/report'),
          people: officersOn(source, textsAt(told, '/officers'), dayOf(report.at)),
          date: dayText(report.at),
        }
      : blankOpinion,
    review: blankOpinion,
    approval: {
      opinion: report ? textAt(form, '/reason') : '同意移送。',
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
  };
}
