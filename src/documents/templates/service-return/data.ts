import { servedPaper } from '#law/form-parts/served-papers.ts';
import { serviceModes } from '#law/form-parts/service.ts';
import { dateText } from '../../dates.ts';
import { partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ServiceReturnData {
  readonly cause: string;
  readonly papers: readonly string[];
  readonly recipient: string;
  readonly mode: string;
  readonly servedOn: string;
  readonly place: string;
  readonly servers: readonly Signer[];
  readonly receiver: { readonly name: string; readonly relation: string };
  readonly left: { readonly reason: string; readonly witness: string };
  readonly note: string;
  readonly date: string;
}

const modes: Readonly<Record<string, string>> = serviceModes;
/** 文书送达回执 (处罚法 61; 民诉法 87 to 95). */
export function data(source: PaperSource): ServiceReturnData {
  const form = formOf(source);
  const facts = factsOf(source);
  const paper = servedPaper(textAt(form, '/paper'));
  const number = textAt(form, '/paperNumber') || (paper?.number === undefined ? '' : textAt(facts, `/${paper.number}`));
  const relation = textAt(form, '/relation');
  return {
    cause: textAt(facts, '/caseName'),
    papers: [[paper?.title ?? '', number].filter((part) => part !== '').join('　')],
    recipient: relation === '' ? textAt(form, '/recipient') : partyOf(source).name,
    mode: modes[textAt(form, '/mode')] ?? '',
    servedOn: dateText(textAt(form, '/servedOn')),
    place: textAt(form, '/electronicAddress') || textAt(form, '/place'),
    servers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    receiver: { name: relation === '' ? '' : textAt(form, '/recipient'), relation },
    left: { reason: textAt(form, '/refusal'), witness: textAt(form, '/witness') },
    note: noteOf(source),
    date: dateText(source.issuedOn),
  };
}

function noteOf(source: PaperSource): string {
  const form = formOf(source);
  const part = (name: string, value: string) => (value === '' ? '' : `${name}：${value}`);
  return [
    part('邮件编号', textAt(form, '/mailNumber')),
    part('受委托或者转交的机关、单位', textAt(form, '/via')),
    part('公告原因和经过', textAt(form, '/announcementReason')),
    part('公告日期', dateText(textAt(form, '/postedOn'))),
    part('公告位置', textAt(form, '/postedAt')),
    textAt(form, '/note'),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
