import type { EntryShape } from '#contract/office/index.ts';
import { isObject } from '../forms/node.ts';

/** One time through legal review: the draft as it stood, the submission, and what came of it. */
export interface Round {
  readonly number: number;
  readonly draft: EntryShape | null;
  readonly submission: EntryShape;
  readonly outcome: EntryShape | null;
}

/** The rounds of a case, oldest first, read from its entries. */
export function roundsOf(entries: readonly EntryShape[]): Round[] {
  const rounds: Round[] = [];
  let draft: EntryShape | null = null;
  for (const entry of entries) {
    const last = rounds.at(-1);
    if (makesDraft(entry)) draft = entry;
    else if (entry.action === 'submit-for-review') rounds.push({ number: rounds.length + 1, draft, submission: entry, outcome: null });
    else if (last && last.outcome === null && (entry.action === 'review-decision' || entry.action === 'return-incomplete'))
      rounds[rounds.length - 1] = { ...last, outcome: entry };
  }
  return rounds;
}

/** 拟作决定 is made, or made anew: the entry carries it, and is not yet the decision on it. */
export function makesDraft(entry: EntryShape): boolean {
  return isObject(field(entry, 'draft')) && !entry.action.startsWith('decide-');
}

export interface Problem {
  readonly number: number;
  readonly point: string;
  readonly says: string;
  readonly asks: string;
}

/** Problems a review found, numbered as the answers name them. */
export function problemsOf(outcome: EntryShape | null): Problem[] {
  const problems = field(outcome, 'problems');
  if (!Array.isArray(problems)) return [];
  return problems.filter(isObject).map((problem, index) => ({
    number: index + 1,
    point: text(problem['point']),
    says: text(problem['says']),
    asks: text(problem['asks']),
  }));
}

export interface Answer {
  readonly answer: string;
  readonly done: string;
}

/** The handler's answer to problem `number` in the round after it. */
export function answerTo(next: Round | undefined, number: number): Answer | null {
  const answers = field(next?.submission ?? null, 'answers');
  if (!Array.isArray(answers)) return null;
  const found = answers.filter(isObject).find((answer) => answer['problem'] === number);
  return found ? { answer: text(found['answer']), done: text(found['done']) } : null;
}

export function field(entry: EntryShape | null, name: string): unknown {
  return entry && isObject(entry.form) ? entry.form[name] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
