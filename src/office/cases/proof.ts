import { inTransaction } from '#db/office/connect.ts';
import { type CaseFile, caseFile } from '#ledger/index.ts';
import { fieldsOf, indexOf, readCase, signedLog } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';

/** The whole case with its places in the signed log, for anyone who may have it to verify without us (`mingzheng verify`). */
export async function wholeProof(bureau: Bureau, agency: string, caseId: string): Promise<CaseFile | 'no case' | 'not yet'> {
  const log = await signedLog(bureau.logFolder(agency));
  return inTransaction(bureau.db, agency, async (tx) => {
    const recorded = await readCase(tx, agency, caseId);
    if (!recorded) return 'no case';
    const places = await indexOf(tx, agency, caseId);
    const entries = [];
    for (const { n } of recorded.entries) {
      const index = places.get(n);
      if (log === null || index === undefined || index >= log.size) return 'not yet';
      entries.push({ index, fields: await fieldsOf(tx, agency, caseId, n) });
    }
    return log === null ? 'not yet' : caseFile({ agency, case: caseId }, entries, log);
  });
}
