import { setTimeout as pause } from 'node:timers/promises';
import type { OfficeDatabase } from '#db/office/database.ts';
import type { PublishedDatabase } from '#db/published/database.ts';
import { procedureOf, readCase } from '#record/index.ts';
import { proofOf } from './proof.ts';
import { writeRelease } from './published.sql.ts';
import { releaseOf } from './release.ts';

export interface Publishing {
  /** Both with the worker's role. */
  readonly db: OfficeDatabase;
  readonly published: PublishedDatabase;
  /** Folder of an agency's public log. */
  readonly logFolder: (agency: string) => string;
  readonly now: () => Date;
}

/** A job waits this often (milliseconds apart) for its entry to be signed into the log before it gives way and is tried again. */
const times = 100;
const between = 150;

/**
 * Brings what stands in public up to date with the case's record: publishes, corrects or withdraws. Only signed entries are published.
 * @throws Error when the entries are not in the signed log in time; the queue then tries again.
 */
export async function publishCase(
  { db, published, logFolder, now }: Publishing,
  { agency, case: caseId }: { readonly agency: string; readonly case: string },
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const recorded = await readCase(db, agency, caseId);
    if (!recorded?.procedure) return;
    const version = await procedureOf(db, recorded.procedure);
    if (!version) throw new RangeError(`no procedure ${recorded.procedure} in the record`);
    const release = releaseOf(version, recorded.entries);
    if (!release) return;
    const proof = await proofOf(db, logFolder(agency), { agency, case: caseId }, release);
    if (proof) return writeRelease(published, { agency, case: caseId, now: now() }, release, JSON.stringify(proof));
    await pause(between);
  }
  throw new Error(`${agency}/${caseId} is not in the signed log yet`);
}
