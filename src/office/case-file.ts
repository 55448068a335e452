import { procedureHash } from '#ledger/index.ts';
import { procedureOf, readCase, type RecordedCase } from '#record/index.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { standingOf } from '#law/standing.ts';
import type { ActionId, ProcedureVersion, Standing, Surroundings } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';
import { matterOf, readAround, type Around } from './surroundings.ts';

/** A case as its record says it is: its entries, the procedure version it keeps, and what follows from both. */
export interface CaseFile {
  readonly agency: string;
  readonly case: string;
  readonly recorded: RecordedCase;
  readonly version: ProcedureVersion;
  readonly hash: string;
  readonly around: Surroundings;
  readonly standing: Standing;
}

/** Null for a case nobody has opened. */
export async function findCaseFile(tx: Tx, agency: string, caseId: string): Promise<CaseFile | null> {
  const recorded = await readCase(tx, agency, caseId);
  if (!recorded || recorded.procedure === null) return null;
  const version = await versionKept(tx, recorded.procedure);
  return caseFile(recorded, version, recorded.procedure, await readAround(tx, agency));
}

export function caseFile(recorded: RecordedCase, version: ProcedureVersion, hash: string, bureau: Around): CaseFile {
  const around = { ...bureau, procedure: version.procedure, matter: matterOf(version, recorded.entries) };
  const standing = standingOf(around, version.actions, recorded.entries);
  return { agency: recorded.agency, case: recorded.case, recorded, version, hash, around, standing };
}

// A version never changes once it has a hash.
const kept = new Map<string, ProcedureVersion>();
const hashes = new Map<string, string>();

export async function versionKept(tx: Tx, hash: string): Promise<ProcedureVersion> {
  const known = kept.get(hash) ?? (await procedureOf(tx, hash));
  if (!known) throw new RangeError(`no procedure ${hash} in the record`);
  kept.set(hash, known);
  return known;
}

export function hashOfVersion(version: ProcedureVersion): string {
  const { id } = version.procedure;
  const hash = procedureVersions[id] === version ? hashes.get(id) : undefined;
  if (hash !== undefined) return hash;
  const fresh = procedureHash(version);
  if (procedureVersions[id] === version) hashes.set(id, fresh);
  return fresh;
}

/** The procedure, as it is today, that this action opens a case of. */
export function versionOpenedBy(action: ActionId): ProcedureVersion | null {
  const all = Object.values(procedureVersions);
  return all.find(({ procedure }) => procedure.steps.some((step) => step.opens && step.action === action)) ?? null;
}
