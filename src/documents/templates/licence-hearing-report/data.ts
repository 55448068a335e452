import { dateText } from '../../dates.ts';
import { blankOpinion, nameOf, type Opinion, signerOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface LicenceHearingReportData {
  readonly cause: string;
  readonly heldOn: string;
  readonly place: string;
  readonly host: string;
  readonly clerk: string;
  readonly summary: string;
  readonly opinion: Opinion;
  readonly approval: Opinion;
}

/** 行政许可听证报告书: the decision is made from the record (许可法 48 Ⅱ). */
export function data(source: PaperSource): LicenceHearingReportData {
  const form = formOf(source);
  return {
    cause: textAt(factsOf(source), '/caseName'),
    heldOn: dateText(textAt(form, '/heldOn')),
    place: textAt(form, '/place'),
    host: nameOf(source, source.proposal.by),
    clerk: nameOf(source, textAt(form, '/clerk')),
    summary: needed(textAt(form, '/summary'), '基本情况'),
    opinion: {
      opinion: needed(textAt(form, '/opinion'), '主持人意见'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
    approval: blankOpinion,
  };
}
