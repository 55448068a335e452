import { bases } from '../../citations.ts';
import { dateText, momentText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { partyOf } from '../../party.ts';
import { factsOf, formOf, needed, objectAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface CutOffNoticeData {
  readonly to: string;
  readonly unit: string;
  readonly address: string;
  readonly danger: string;
  readonly decision: string;
  readonly basis: string;
  readonly measure: string;
  readonly scope: string;
  readonly start: string;
  readonly safety: string;
  readonly contact: string;
  readonly date: string;
  readonly copies: string;
}

/** 停止供电（供应民用爆炸物品）通知书 (form 12), to the supplier, in writing (安法 70 Ⅰ). */
export function data(source: PaperSource): CutOffNoticeData {
  const form = formOf(source);
  const facts = factsOf(source);
  const cutOff = objectAt(facts, '/cutOff');
  const party = partyOf(source);
  return {
    to: needed(textAt(form, '/supplier'), '被通知单位'),
    unit: party.name,
    address: party.address,
    danger: sentence(textAt(cutOff, '/danger')),
    decision: textAt(facts, '/decisionNumber'),
    basis: bases.cutOff,
    measure: textAt(cutOff, '/measure'),
    scope: textAt(form, '/scope'),
    start: momentText(needed(textAt(form, '/startAt'), '起始时刻')),
    safety: sentence(textAt(cutOff, '/safety')),
    contact: source.settings.agencyPhone.value,
    date: dateText(source.issuedOn),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交被通知单位。应当交付纸质原件。',
  };
}
