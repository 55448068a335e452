import type { Tx } from '#db/office/database.ts';
import { findVersion, type Version, versionsIn } from '#law/library/versions.ts';
import { notFound } from '#http/problem.ts';
import { readRegisters } from '../other-cases.sql.ts';

/** Every version the bureau knows: the table's, and what its law register says. */
export async function readVersions(tx: Tx, agency: string): Promise<Version[]> {
  const registers = await readRegisters(tx, agency, ['law-register']);
  return versionsIn(registers['law-register']);
}

/** @throws Problem 404 where there is none. */
export function getVersion(versions: readonly Version[], code: string): Version {
  const version = findVersion(versions, code);
  if (!version) throw notFound('法规库中没有这一代码。');
  return version;
}
