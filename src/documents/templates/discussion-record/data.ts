import { dateText } from '../../dates.ts';
import { dutyOf, nameOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface DiscussionRecordData {
  readonly cause: string;
  readonly time: string;
  readonly place: string;
  readonly host: string;
  readonly reporter: string;
  readonly recorder: string;
  readonly observers: string;
  readonly attendees: readonly { readonly name: string; readonly duty: string }[];
  readonly topic: string;
  readonly record: string;
  readonly conclusion: string;
  readonly date: string;
}

/** 行政处罚集体讨论记录 (处罚法 57). */
export function data(source: PaperSource): DiscussionRecordData {
  const form = formOf(source);
  const day = textAt(form, '/heldOn');
  const named = (id: string) => (id === '' ? '' : nameOf(source, id));
  return {
    cause: textAt(factsOf(source), '/caseName'),
    time: dateText(day),
    place: textAt(form, '/place'),
    host: named(textAt(form, '/chair')),
    reporter: named(textAt(form, '/reporter')),
    recorder: named(textAt(form, '/recorder')),
    observers: textsAt(form, '/attendees').map(named).join('、'),
    attendees: textsAt(form, '/members').map((id) => ({ name: nameOf(source, id), duty: dutyOf(source, id, day) })),
    topic: needed(textAt(form, '/content'), '讨论内容'),
    record: needed(textAt(form, '/opinions'), '讨论记录'),
    conclusion: needed(textAt(form, '/conclusion'), '结论性意见'),
    date: dateText(source.issuedOn),
  };
}
