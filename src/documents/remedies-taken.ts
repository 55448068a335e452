import { dateText } from './dates.ts';
import { factsOf, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** What the party did against the decision, as the record has it: court and party are told nothing else (强制法 53, 55). Null where nothing. */
function remedyTaken(source: PaperSource): string | null {
  const facts = factsOf(source);
  const kind = textAt(facts, '/remedyKind');
  if (kind === '') return null;
  const ended = textAt(facts, '/remedyUntil');
  if (kind === 'litigation') return ended === '' ? '提起了行政诉讼' : `提起了行政诉讼，${dateText(ended)}有裁判结果`;
  return ended === '' ? '申请了行政复议' : `申请了行政复议，${dateText(ended)}有复议决定`;
}

/** In the application to the court, made after the time for all of it is over. */
export function remediesBeforeCourt(source: PaperSource): string {
  const taken = remedyTaken(source);
  if (taken === null) return '在法定期限内没有申请行政复议或者提起行政诉讼';
  return textAt(factsOf(source), '/remedyKind') === 'litigation' ? taken : `${taken}，此后在法定期限内没有提起行政诉讼`;
}

/** In the urging, which may come while the party still has time. */
export function remediesSoFar(source: PaperSource, ends: string): string {
  const taken = remedyTaken(source);
  if (taken !== null) return `${taken}，至今没有履行`;
  return source.issuedOn > ends ? '在法定期限内没有履行，也没有申请行政复议或者提起行政诉讼' : '至今没有履行';
}
