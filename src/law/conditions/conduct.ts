import { daySaid } from './draft-at-hand.ts';
import type { DateString, Question } from '../vocabulary.ts';

/** Last day of the conduct; null while it goes on. A form that asks for the discovery asks for the end too: left empty there, it goes on. */
export function conductEnd(question: Question): DateString | null {
  const { form } = question.proposal;
  return form?.['discoveredOn'] !== undefined && form['conductEnd'] === undefined ? null : daySaid(question, 'conductEnd');
}

/** Day whose law governs the conduct (处罚法 37): its end, or today for what still goes on. */
export function conductDay(question: Question): DateString {
  return conductEnd(question) ?? question.today;
}
