import type { RegisterPage } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import { forbidden, notFound } from '#http/problem.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { registerCase } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { caseFile, findCaseFile, hashOfVersion } from '../case-file.ts';
import { actionState } from '../case-page.ts';
import { mayReadCaseOf } from '../people/may-read.ts';
import type { Me } from '../people/signed-in.ts';

/** A register as its page needs it: what it says, without the entries by which it came to say so. */
export function registerPage(bureau: Bureau, me: Me, procedure: string): Promise<RegisterPage> {
  const version = Object.hasOwn(procedureVersions, procedure) ? procedureVersions[procedure] : undefined; // not `constructor`
  if (version?.procedure.kind !== 'register') throw notFound('没有这本台账。');
  if (!mayReadCaseOf(version.procedure, me.roles)) throw forbidden('系统、安全、审计管理员不能查阅检查台账。');
  return inTransaction(bureau.db, me.agency, async (tx) => {
    const id = registerCase(me.agency, procedure);
    const recorded = { agency: me.agency, case: id, procedure: null, entries: [], leaves: [] };
    const file = (await findCaseFile(tx, me.agency, id)) ?? (await caseFile(tx, recorded, version, hashOfVersion(version)));
    const { title, steps } = file.version.procedure;
    const now = bureau.now().toISOString();
    return {
      ...{ procedure, title, case: id, opened: file.standing.n > 0, n: file.standing.n, facts: file.standing.facts },
      opens: steps.find((step) => step.opens)?.action ?? '',
      actions: steps.flatMap(({ action }) => {
        const known = file.version.actions[action];
        return known ? [actionState(file, known, me.person.id, now)] : [];
      }),
    };
  });
}
