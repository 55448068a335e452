import type { OfficeDatabase } from '#db/office/database.ts';
import type { Typesetter } from '#documents/typeset.ts';
import type { FileStore } from '#record/index.ts';

/** Everything the office works with. Time and randomness come from here and from nowhere else, so that a day can be chosen. */
export interface Bureau {
  readonly db: OfficeDatabase;
  readonly typesetter: Typesetter;
  readonly files: FileStore;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Folder of unfinished uploads. */
  readonly uploadsFolder: string;
  /** Folder of an agency's log: tiles and checkpoint, as the worker writes them. */
  readonly logFolder: (agency: string) => string;
  /** Built office pages; null where only the API is served. */
  readonly webFolder: string | null;
  readonly portalUrl: string;
  readonly demo: boolean;
  readonly https: boolean;
  /** The one-time code that lets the first administrators in while the people register is empty. */
  readonly setup: { readonly agency: string; readonly code: string } | null;
}
