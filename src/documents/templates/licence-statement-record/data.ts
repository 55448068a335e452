import { hearOpinions } from '#law/actions/hear-opinions/action.ts';
import { dateText } from '../../dates.ts';
import { actIn, actTitle } from '../../licence.ts';
import { labelOf } from '../../labels.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface LicenceStatementRecordData {
  readonly cause: string;
  readonly request: string;
  readonly date: string;
  readonly place: string;
  readonly speaker: string;
  readonly role: string;
  readonly way: string;
  readonly examiners: readonly string[];
  readonly record: string;
  readonly result: string;
}

/** 行政许可陈述申辩笔录 (许可法 7, 36), with what became of it. */
export function data(source: PaperSource): LicenceStatementRecordData {
  const form = formOf(source);
  const label = (field: string) => labelOf(hearOpinions.action.form, field, textAt(form, `/${field}`));
  return {
    cause: textAt(factsOf(source), '/caseName'),
    request: actTitle(actIn(form)),
    date: dateText(textAt(form, '/heardOn')),
    place: textAt(form, '/place'),
    speaker: needed(textAt(form, '/name'), '姓名或者名称'),
    role: label('speaker'),
    way: label('way'),
    examiners: textsAt(form, '/officers').map((id) => nameOf(source, id)),
    record: needed(textAt(form, '/record'), '陈述、申辩内容'),
    result: `${label('accepted')}。${textAt(form, '/reason')}`,
  };
}
