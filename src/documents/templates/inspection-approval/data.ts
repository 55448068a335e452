import { dayOf } from '#law/calendar.ts';
import { dateText, dayText } from '../../dates.ts';
import { frequencyText, type SchemeData, schemeOf } from '../../inspection.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { type Opinion, officersOn, signerOf } from '../../people.ts';
import { factsOf, formOf, getLatest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface InspectionApprovalData {
  readonly task: string;
  readonly party: PartyData;
  readonly scheme: SchemeData;
  readonly notice: string;
  readonly frequency: string;
  readonly reason: string;
  readonly handlers: Opinion;
  readonly approval: Opinion;
}

/** 行政检查审批表 (国办发〔2024〕54号; 司法部行政检查文书基本格式). */
export function data(source: PaperSource): InspectionApprovalData {
  const proposal = getLatest(source, 'propose-inspection', '拟定检查方案');
  const given = (pointer: '/whyOnSite' | '/repeatReason' | '/unannouncedReason') => textAt(proposal.form, pointer);
  return {
    task: textAt(factsOf(source), '/caseName'),
    party: partyOf(source),
    scheme: schemeOf(source),
    notice: textAt(proposal.form, '/announced') === 'unannounced' ? '不提前通知，进场时当场送达检查通知书' : '提前送达检查通知书',
    frequency: frequencyText(source),
    reason: [given('/whyOnSite'), given('/repeatReason'), given('/unannouncedReason')].filter((line) => line !== '').join('\n'),
    handlers: {
      opinion: '检查事项已经公布，任务来源合规，拟按检查方案实施，请审批。',
      people: officersOn(source, textsAt(proposal.form, '/officers'), dayOf(proposal.at)),
      date: dayText(proposal.at),
    },
    approval: {
      opinion: textAt(formOf(source), '/opinion'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
  };
}
