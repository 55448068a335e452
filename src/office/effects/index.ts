import type { Tx } from '#db/office/database.ts';
import type { ActionId, Entry } from '#law/vocabulary.ts';
import { enqueue } from '#record/index.ts';

interface Happened {
  readonly agency: string;
  readonly case: string;
  readonly entry: Entry;
}
/** What an action sets off outside its case, inside the same transaction: it happens if, and only if, the entry stands. */
export type Effect = (tx: Tx, happened: Happened) => Promise<void>;

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
};
