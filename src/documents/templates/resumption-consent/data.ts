import { consentToResume } from '#law/actions/consent-to-resume/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ResumptionConsentData {
  readonly to: string;
  readonly you: string;
  readonly decided: string;
  readonly decision: string;
  readonly ground: string;
  readonly reinspection: string;
  readonly basis: string;
  readonly opinion: string;
  readonly date: string;
  readonly copies: string;
}

/** 同意恢复生产经营（使用）通知书 (安法 65 Ⅰ 3: 经审查同意，方可恢复). */
export function data(source: PaperSource): ResumptionConsentData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  return {
    to: party.name,
    you: youFor(party),
    decided: dateText(textAt(facts, '/decidedOn')),
    decision: textAt(facts, '/decisionNumber'),
    ground: labelOf(consentToResume.action.form, 'ground', textAt(form, '/ground')),
    reinspection: textAt(facts, '/reinspectionNumber'),
    basis: bases.stopOrder,
    opinion: sentence(needed(textAt(form, '/opinion'), '审查意见')),
    date: dateText(needed(textAt(form, '/decidedOn'), '日期')),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
