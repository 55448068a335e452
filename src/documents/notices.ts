import { dateText } from './dates.ts';
import { draftOf, measuresIn, provisions } from './draft.ts';
import { youFor } from './party.ts';
import { factsOf, formOf, needed, objectAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** What is intended, told before it is decided (处罚法 44). */
export interface NoticeData {
  readonly to: string;
  readonly you: string;
  readonly facts: string;
  readonly evidence: string;
  readonly violated: string;
  readonly basis: string;
  readonly discretion: string;
  readonly measures: readonly string[];
  readonly rights: string;
  readonly contact: string;
  readonly address: string;
  readonly date: string;
  readonly copies: string;
}

/** The content of a notice: what this form tells, else what was told before, else the draft; `rightsOf` adds the rights told of. */
export function noticeData(source: PaperSource, rightsOf: (you: string) => string): NoticeData {
  const form = formOf(source);
  const draft = draftOf(source);
  const own = objectAt(form, '/notice');
  const told = Object.keys(own).length > 0 ? own : objectAt(factsOf(source), '/noticed');
  const or = (value: string, other: string) => (value === '' ? other : value);
  const measures = Object.keys(told).length > 0 ? measuresIn(objectAt(told, '/measures')) : draft.measures;
  const you = youFor(draft.party);
  return {
    to: draft.party.name,
    you,
    facts: or(textAt(told, '/facts'), draft.facts),
    evidence: or(textAt(told, '/evidence'), draft.evidence),
    violated: or(provisions(textAt(told, '/violated')), draft.violated),
    basis: or(provisions(textAt(told, '/basis')), draft.basis),
    discretion: draft.discretion,
    measures,
    rights: rightsOf(you),
    contact: needed(textAt(form, '/contact'), '联系人和电话'),
    address: source.settings.agencyAddress.value,
    date: dateText(source.issuedOn),
    copies: '本告知书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
