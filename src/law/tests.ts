import { readClock } from './clocks.ts';
import { conditions } from './conditions/index.ts';
import { limits } from './limits/index.ts';
import { valueAt } from './forms.ts';
import type { Json, Question, Test } from './vocabulary.ts';

/**
 * Asks a test of a case. `null` means it cannot be judged yet, because it looks at the form and there is none.
 * A condition may answer with a sentence; `explain` receives it.
 * @throws RangeError where the test names a track, clock or condition that does not exist (found earlier by `law/faults.ts`).
 */
export function ask(question: Question, test: Test, explain: (sentence: string) => void = () => {}): boolean | null {
  if ('track' in test) return test.at.includes(placeOn(question, test.track));
  if ('field' in test) {
    const { form } = question.proposal;
    return form === undefined ? null : isOneOf(valueAt(form, test.field), test.in);
  }
  if ('fact' in test) return isOneOf(question.standing.facts[test.fact] ?? null, test.in);
  if ('clock' in test) return test.is.includes(statusOf(question, test.clock));
  if ('done' in test) return question.standing.done[test.done] !== undefined;
  if ('condition' in test) return judge(question, test, explain);
  if ('not' in test) {
    const answer = ask(question, test.not);
    return answer === null ? null : !answer;
  }
  if ('all' in test) return every(test.all.map((part) => ask(question, part, explain)));
  const answers = test.any.map((part) => ask(question, part, explain));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function every(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function placeOn({ procedure, standing }: Question, track: string): string {
  const place = standing.places[track] ?? procedure.tracks[track]?.begins;
  if (place === undefined) throw new RangeError(`no track ${track} in ${procedure.id}`);
  return place;
}

function statusOf({ procedure, standing, settings, calendar, today, proposal }: Question, id: string) {
  const use = procedure.clocks.find((clock) => clock.id === id);
  const limit = use && limits[use.limit];
  if (!use || !limit) throw new RangeError(`no clock ${id} in ${procedure.id}`);
  const run = standing.clocks[id];
  return run === undefined ? 'none' : readClock({ use, limit, run, today, now: proposal.at, calendar, settings }).status;
}

function judge(question: Question, test: Extract<Test, { condition: string }>, explain: (sentence: string) => void) {
  const condition = conditions[test.condition];
  if (!condition) throw new RangeError(`no condition ${test.condition}`);
  const answer = condition.holds(question, test.with ?? {});
  if (typeof answer !== 'string') return answer;
  explain(answer);
  return false;
}

function isOneOf(value: Json | undefined, allowed: readonly Json[]): boolean {
  return allowed.includes(value ?? null);
}
