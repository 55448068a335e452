import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import { caseSummary } from '../../summary.ts';
import type { PaperSource } from '../../source.ts';

export interface TransferLetterData {
  readonly to: string;
  readonly cause: string;
  readonly facts: string;
  readonly reason: string;
  readonly basis: string;
  readonly materials: string;
  readonly contact: string;
  readonly phone: string;
  readonly date: string;
  readonly copies: string;
}

/** 案件移送书: to the organ whose case it is (处罚法 22, 25). */
export function data(source: PaperSource): TransferLetterData {
  const form = formOf(source);
  return {
    to: needed(textAt(form, '/organ'), '受移送机关'),
    cause: textAt(factsOf(source), '/caseName'),
    facts: caseSummary(source),
    reason: sentence(needed(textAt(form, '/reason'), '移送理由')),
    basis: bases.transfer,
    materials: textAt(form, '/materials'),
    contact: textsAt(factsOf(source), '/handlers')
      .map((id) => nameOf(source, id))
      .join('、'),
    phone: source.settings.agencyPhone.value,
    date: dateText(textAt(form, '/handedOn')),
    copies: '本移送书一式两份：一份由本机关存入案卷，一份交受移送机关。',
  };
}
