import { factsOf, latest, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** What the case is about in a few sentences: the facts of the latest draft, else of the filing, else the clue's. */
export function caseSummary(source: PaperSource): string {
  const facts = factsOf(source);
  const clue = latest(source, 'register-clue');
  return textAt(facts, '/draft/facts') || textAt(facts, '/filingFacts') || (clue ? textAt(clue.form, '/summary') : '');
}
