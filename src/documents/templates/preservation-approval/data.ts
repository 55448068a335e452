import { proposePreservation } from '#law/actions/propose-preservation/action.ts';
import { dayOf } from '#law/calendar.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { blankOpinion, type Opinion, officersOn, signerOf } from '../../people.ts';
import { factsOf, formOf, getLatest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface PreservationApprovalData {
  readonly cause: string;
  readonly filing: string;
  readonly party: PartyData;
  readonly evidence: string;
  readonly how: string;
  readonly reason: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 先行登记保存证据审批表 (处罚法 56: 经行政机关负责人批准). */
export function data(source: PaperSource): PreservationApprovalData {
  const facts = factsOf(source);
  const proposal = getLatest(source, 'propose-preservation', '申请先行登记保存');
  return {
    cause: textAt(facts, '/caseName'),
    filing: textAt(facts, '/filingNumber'),
    party: partyOf(source),
    evidence: textAt(proposal.form, '/evidence'),
    how: labelOf(proposePreservation.action.form, 'how', textAt(proposal.form, '/how')),
    reason: `${sentence(textAt(proposal.form, '/reason'))}\n依据：${bases.preservation}。`,
    handlers: {
      opinion: '建议对上述证据先行登记保存。',
      people: officersOn(source, textsAt(proposal.form, '/officers'), dayOf(proposal.at)),
      date: dayText(proposal.at),
    },
    review: blankOpinion,
    approval: {
      opinion: textAt(formOf(source), '/opinion'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
  };
}
