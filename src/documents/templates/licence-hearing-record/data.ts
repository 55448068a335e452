import { dateText } from '../../dates.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface LicenceHearingRecordData {
  readonly cause: string;
  readonly date: string;
  readonly place: string;
  readonly host: string;
  readonly clerk: string;
  readonly examiners: string;
  readonly applicants: string;
  readonly thirdParties: string;
  readonly record: string;
}

/** 行政许可听证笔录 (许可法 48 Ⅰ 5). */
export function data(source: PaperSource): LicenceHearingRecordData {
  const form = formOf(source);
  return {
    cause: textAt(factsOf(source), '/caseName'),
    date: dateText(textAt(form, '/heldOn')),
    place: textAt(form, '/place'),
    host: nameOf(source, source.proposal.by),
    clerk: nameOf(source, textAt(form, '/clerk')),
    examiners: textsAt(form, '/examiners')
      .map((id) => nameOf(source, id))
      .join('、'),
    applicants: textAt(form, '/applicants'),
    thirdParties: textAt(form, '/thirdParties'),
    record: needed(textAt(form, '/record'), '听证笔录'),
  };
}
