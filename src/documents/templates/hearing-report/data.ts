import { holdHearing } from '#law/actions/hold-hearing/action.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { appointedHearing } from '../../hearing.ts';
import { labelOf } from '../../labels.ts';
import { blankOpinion, nameOf, type Opinion, signerOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface HearingReportData {
  readonly cause: string;
  readonly time: string;
  readonly open: string;
  readonly place: string;
  readonly host: string;
  readonly hearers: string;
  readonly clerk: string;
  readonly investigators: string;
  readonly present: string;
  readonly summary: string;
  readonly opinion: Opinion;
  readonly approval: Opinion;
}

/** 听证会报告书: what the host hands to the head. */
export function data(source: PaperSource): HearingReportData {
  const form = formOf(source);
  const { at, host, hearers, clerk, open } = appointedHearing(source);
  const finding = labelOf(holdHearing.action.form, 'finding', textAt(form, '/finding'));
  return {
    cause: textAt(factsOf(source), '/caseName'),
    time: at,
    open,
    place: textAt(form, '/place'),
    host,
    hearers,
    clerk,
    investigators: textsAt(form, '/investigators')
      .map((id) => nameOf(source, id))
      .join('、'),
    present: textAt(form, '/partyPresent'),
    summary: needed(textAt(form, '/summary'), '听证报告：基本情况'),
    opinion: {
      opinion: `${sentence(textAt(form, '/opinion'))}意见：${finding}。`,
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
    approval: blankOpinion,
  };
}
