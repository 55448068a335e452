import { dateText } from '../../dates.ts';
import { type PartyData, partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import { servedOn } from '../../served.ts';
import type { PaperSource } from '../../source.ts';

export interface DefenceRecordData {
  readonly cause: string;
  readonly date: string;
  readonly place: string;
  readonly party: PartyData;
  readonly speaker: { readonly name: string; readonly relation: string };
  readonly manner: string;
  readonly officers: readonly Signer[];
  readonly notice: string;
  readonly statement: string;
  readonly evidence: string;
}

/** 当事人陈述申辩笔录 (处罚法 45). */
export function data(source: PaperSource): DefenceRecordData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  const told = servedOn(source, 'notice');
  const number = textAt(facts, '/noticeNumber');
  const given = textsAt(form, '/evidence').length;
  return {
    cause: textAt(facts, '/caseName'),
    date: dateText(textAt(form, '/heardOn')),
    place: textAt(form, '/place'),
    party,
    speaker: { name: needed(textAt(form, '/speaker'), '陈述申辩人'), relation: textAt(form, '/speakerPosition') },
    manner: textAt(form, '/form') === 'written' ? '书面' : '口头',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    notice: `本机关已${told === '' ? '' : `于${dateText(told)}`}向${youFor(party)}送达${number}《行政处罚告知书》`,
    statement: needed(textAt(form, '/record'), '陈述申辩内容'),
    evidence: given === 0 ? '' : `当事人提交证据材料${given}件，已存入案卷。`,
  };
}
