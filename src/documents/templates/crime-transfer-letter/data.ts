import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, getLatest, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface CrimeTransferLetterData {
  readonly to: string;
  readonly cause: string;
  readonly crime: string;
  readonly facts: string;
  readonly evidence: string;
  readonly basis: string;
  readonly approvedOn: string;
  readonly answer: string;
  readonly materials: readonly string[];
  readonly contact: string;
  readonly phone: string;
  readonly date: string;
  readonly copies: string;
}

/** 涉嫌犯罪案件移送书 (移送规定 6). */
export function data(source: PaperSource): CrimeTransferLetterData {
  const form = formOf(source);
  const report = getLatest(source, 'propose-police-transfer', '提请移送公安机关');
  const approval = getLatest(source, 'decide-police-transfer', '决定是否移送公安机关');
  return {
    to: needed(textAt(form, '/police'), '受移送的公安机关'),
    cause: textAt(factsOf(source), '/caseName'),
    crime: textAt(report.form, '/crime'),
    facts: textAt(report.form, '/facts'),
    evidence: textAt(report.form, '/evidence'),
    basis: bases.crime,
    approvedOn: dayText(approval.at),
    answer: bases.crimeAnswer,
    materials: textsAt(form, '/materials').map((one) => `${one}；`),
    contact: textsAt(form, '/officers')
      .map((id) => nameOf(source, id))
      .join('、'),
    phone: source.settings.agencyPhone.value,
    date: dateText(textAt(form, '/handedOn')),
    copies: '本移送书一式三份：一份由本机关存入案卷，一份交公安机关，一份抄送人民检察院。',
  };
}
