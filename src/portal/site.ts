import type { PublishedDatabase, PublishedTables } from '#db/published/database.ts';
import type { Selectable } from '#db/published/selectable.ts';

/** What the portal is handed: the published tables, the folder of the public log, and nothing else. */
export interface Site {
  readonly db: PublishedDatabase;
  readonly agency: string;
  /** Folder with `checkpoint` and `tile/…`; null where this server does not serve the log. */
  readonly logFolder: string | null;
  /** Address under which the public reaches the portal, for sitemap.xml; null: that of the request. */
  readonly address: string | null;
  /** Static files of the portal itself. */
  readonly assets: Assets;
}

/** Public address of each static file, with its content's hash so that it can be cached for ever. */
export interface Assets {
  readonly address: (name: string) => string;
  readonly get: (name: string) => { readonly bytes: Buffer; readonly type: string; readonly version: string } | undefined;
}

export type Agency = Selectable<PublishedTables['published.agencies']>;
