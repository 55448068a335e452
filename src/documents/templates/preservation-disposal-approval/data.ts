import { dayOf } from '#law/calendar.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { blankOpinion, type Opinion, officersOn, signerOf } from '../../people.ts';
import { disposalLines } from '../../preserved.ts';
import { factsOf, formOf, getLatest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface PreservationDisposalApprovalData {
  readonly cause: string;
  readonly notice: string;
  readonly preservedOn: string;
  readonly party: PartyData;
  readonly results: string;
  readonly reason: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 先行登记保存证据处理审批表 (处罚法 56). */
export function data(source: PaperSource): PreservationDisposalApprovalData {
  const facts = factsOf(source);
  const form = formOf(source);
  const proposal = getLatest(source, 'propose-preserved-disposal', '提请处理先行登记保存的证据');
  const preserved = getLatest(source, 'preserve-evidence', '先行登记保存证据');
  const late = textAt(form, '/lateReason');
  return {
    cause: textAt(facts, '/caseName'),
    notice: textAt(facts, '/preservationNumber'),
    preservedOn: dateText(textAt(preserved.form, '/preservedOn')),
    party: partyOf(source),
    results: disposalLines(source).join('\n'),
    reason: `${sentence(textAt(proposal.form, '/reason'))}\n依据：${bases.preservation}。${late === '' ? '' : `\n超过七个工作日的原因：${sentence(late)}`}`,
    handlers: {
      opinion: '建议按上述意见处理。',
      people: officersOn(source, textsAt(proposal.form, '/officers'), dayOf(proposal.at)),
      date: dayText(proposal.at),
    },
    review: blankOpinion,
    approval: { opinion: textAt(form, '/opinion'), people: [signerOf(source, source.proposal.by)], date: dateText(source.issuedOn) },
  };
}
