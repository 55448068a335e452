import type { PublishedDatabase } from '#db/published/database.ts';
import type { ProcedureVersion, Settings } from '#law/vocabulary.ts';
import { writeGuides } from '../published.sql.ts';
import { allGuides } from './guide.ts';

/** 服务指南 of an agency: again at every start and when its settings change. */
export async function publishGuides(
  published: PublishedDatabase,
  { agency, settings }: { readonly agency: string; readonly settings: Settings },
  versions: readonly ProcedureVersion[],
  now: Date,
): Promise<void> {
  await writeGuides(published, agency, allGuides(versions, settings), now);
}
