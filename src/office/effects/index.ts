import type { ActionId } from '#law/vocabulary.ts';
import { enqueue } from '#record/index.ts';
import type { Effect } from './effect.ts';
import { takeInStatute, takeOutStatute } from './statutes.ts';

/** The worker's job of this name, once per entry. */
const job =
  (task: string): Effect =>
  (tx, { agency, case: caseId, entry }) =>
    enqueue(tx, task, { agency, case: caseId, n: entry.n }, `${task}:${agency}:${caseId}:${entry.n}`);

export const effects: Readonly<Record<ActionId, Effect>> = {
  'publish-decision': job('publish'),
  'correct-disclosure': job('correct'),
  'withdraw-disclosure': job('withdraw'),
  'set-settings': job('introduce'),
  'import-statute': takeInStatute,
  'withdraw-statute': takeOutStatute,
};
