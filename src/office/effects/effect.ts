import type { Tx } from '#db/office/database.ts';
import type { Entry } from '#law/vocabulary.ts';
import type { FileStore } from '#record/index.ts';

export interface Happened {
  readonly agency: string;
  readonly case: string;
  readonly entry: Entry;
  /** Where the files lie that the entry names. */
  readonly files: FileStore;
}
/** What an action sets off outside its case, inside the same transaction: it happens if, and only if, the entry stands. */
export type Effect = (tx: Tx, happened: Happened) => Promise<void>;
