import { toHex } from './bytes.ts';
import type { CommittedField } from './commitments.ts';
import { discloseFields, type FieldDisclosure } from './disclosure.ts';
import { leafOf } from './entry.ts';
import { type HashReader, inclusionProof } from './log.ts';

/** Proof of a public page: some fields of some entries, and that those entries stand in the signed log. JSON, for anyone to keep. */
export interface DisclosureProof {
  readonly format: 'mingzheng-disclosure/1';
  readonly entries: readonly (FieldDisclosure & LogPlace)[];
  /** Signed note (C2SP tlog-checkpoint). */
  readonly checkpoint: string;
}

/** A whole case: every field of every entry from the first on, commitments alone where data was lawfully erased. */
export interface CaseFile {
  readonly format: 'mingzheng-case-file/1';
  readonly agency: string;
  readonly case: string;
  readonly entries: readonly (LogPlace & {
    readonly leaf: string;
    readonly fields: readonly ({ readonly data: string } | { readonly pointer: string; readonly sha256: string; readonly sm3: string })[];
  })[];
  readonly checkpoint: string;
}

/** Index in the log and audit path (hex) to the checkpoint's root. */
interface LogPlace {
  readonly index: number;
  readonly inclusion: readonly string[];
}

/** The signed state of the log that a bundle is made for, and a reader of its hashes. */
export interface SignedLog {
  readonly checkpoint: string;
  readonly size: number;
  readonly read: HashReader;
}

/** @throws LedgerProblem where a field is not there, or an entry is not yet in the log. */
export async function disclosureProof(
  entries: readonly { readonly index: number; readonly fields: readonly CommittedField[]; readonly pointers: readonly string[] }[],
  log: SignedLog,
): Promise<DisclosureProof> {
  const proven = entries.map(async ({ index, fields, pointers }) => ({
    ...discloseFields(fields, pointers),
    ...(await placeIn(log, index)),
  }));
  return { format: 'mingzheng-disclosure/1', entries: await Promise.all(proven), checkpoint: log.checkpoint };
}

/** `entries` in the order of the case, all of them. */
export async function caseFile(
  of: { readonly agency: string; readonly case: string },
  entries: readonly { readonly index: number; readonly fields: readonly CommittedField[] }[],
  log: SignedLog,
): Promise<CaseFile> {
  const whole = entries.map(async ({ index, fields }) => ({
    leaf: toHex(leafOf(fields)),
    ...(await placeIn(log, index)),
    fields: fields.map(({ pointer, data, sha256, sm3 }) =>
      data === null ? { pointer, sha256: toHex(sha256), sm3: toHex(sm3) } : { data },
    ),
  }));
  return {
    format: 'mingzheng-case-file/1',
    agency: of.agency,
    case: of.case,
    entries: await Promise.all(whole),
    checkpoint: log.checkpoint,
  };
}

async function placeIn(log: SignedLog, index: number): Promise<LogPlace> {
  return { index, inclusion: (await inclusionProof(index, log.size, log.read)).map((node) => toHex(node)) };
}
