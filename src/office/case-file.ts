import { procedureHash } from '#ledger/index.ts';
import { procedureOf, readCase, type RecordedCase } from '#record/index.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { looksOf } from '#law/looks.ts';
import { partyKeys } from '#law/party-key.ts';
import { isObject } from '#law/same.ts';
import { standingOf } from '#law/standing.ts';
import type { ActionId, JsonObject, ProcedureVersion, Standing, Surroundings } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';
import { linksIn } from './links.ts';
import { othersOf } from './other-cases.sql.ts';
import { matterOf, readAround } from './surroundings.ts';

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
  const version = await versionInForce(tx, recorded.procedure);
  return withOthers(tx, await caseFile(tx, recorded, version, hashOfVersion(version)));
}

/** As the record says it is, without other cases. */
export async function caseFile(tx: Tx, recorded: RecordedCase, version: ProcedureVersion, hash: string): Promise<CaseFile> {
  const bureau = await readAround(tx, recorded.agency, looksOf(version.procedure));
  const around = { ...bureau, case: recorded.case, procedure: version.procedure, matter: matterOf(version, recorded.entries), others: [] };
  const standing = standingOf(around, version.actions, recorded.entries);
  return { agency: recorded.agency, case: recorded.case, recorded, version, hash, around, standing };
}

/**
 * The same with the other cases its rules look at: those of its party and those it is linked with, or those the form proposed would make
 * it concern.
 */
export async function withOthers(tx: Tx, file: CaseFile, form: JsonObject = {}): Promise<CaseFile> {
  if (!looksOf(file.version.procedure).has('others')) return file;
  const links = [...linksIn(file.standing.facts), ...linksIn(form)];
  const others = await othersOf(tx, file, { keys: partiesOf(file, form), links });
  return { ...file, around: { ...file.around, others } };
}

/** By what the parties of the case, and those a form proposed would give it, are known again. */
export function partiesOf({ standing }: CaseFile, form: JsonObject): string[] {
  const draft = form['draft'];
  return [standing.facts['party'], form['party'], isObject(draft) ? draft['party'] : undefined].flatMap(partyKeys);
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

/**
 * The version the next entry is written under. A case keeps the one it began under; a register has no party with a right to yesterday's rules
 * and goes with the product, or a new setting could never be set in an old register.
 */
export async function versionInForce(tx: Tx, hash: string): Promise<ProcedureVersion> {
  const began = await versionKept(tx, hash);
  const { id, kind } = began.procedure;
  return kind === 'register' ? (procedureVersions[id] ?? began) : began;
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
