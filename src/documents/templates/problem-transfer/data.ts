import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { partyOf } from '../../party.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ProblemTransferData {
  readonly to: string;
  readonly party: string;
  readonly inspectedOn: string;
  readonly basis: string;
  readonly problems: string;
  readonly reason: string;
  readonly materials: string;
  readonly phone: string;
  readonly date: string;
  readonly copies: string;
}

/** 问题移送函 (安全生产法 69). */
export function data(source: PaperSource): ProblemTransferData {
  const form = formOf(source);
  return {
    to: needed(textAt(form, '/organ'), '受移送部门'),
    party: partyOf(source).name,
    inspectedOn: dateText(textAt(factsOf(source), '/inspectedOn')),
    basis: bases.problemTransfer,
    problems: textAt(form, '/problems'),
    reason: textAt(form, '/reason'),
    materials: textAt(form, '/materials'),
    phone: source.settings.agencyPhone.value,
    date: dateText(source.issuedOn),
    copies: '本函一式两份：一份由本机关存入案卷，一份送受移送部门。请签收并将处理结果告知本机关。',
  };
}
