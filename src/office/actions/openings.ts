import type { Openings } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import type { Bureau } from '../bureau.ts';
import { caseFile, hashOfVersion } from '../case-file.ts';
import { actionState } from '../case-page.ts';
import type { Me } from '../people/signed-in.ts';

/** Every way to open a case, whatever procedure it belongs to; registers have their own pages. */
export function openingsFor(bureau: Bureau, me: Me): Promise<Openings> {
  return inTransaction(bureau.db, me.agency, async (tx) => {
    const openings: Openings = [];
    for (const version of Object.values(procedureVersions)) {
      const { procedure, actions } = version;
      const action = actions[procedure.steps.find((step) => step.opens)?.action ?? ''];
      if (procedure.kind === 'register' || !action) continue;
      const recorded = { agency: me.agency, case: nobody, procedure: null, entries: [], leaves: [] };
      const file = await caseFile(tx, recorded, version, hashOfVersion(version));
      const { title, says, open, refusals } = actionState(file, action, me.person.id, bureau.now().toISOString());
      openings.push({
        ...{ action: action.id, title, says, open, refusals },
        ...{ procedure: procedure.id, procedureTitle: procedure.title, kind: procedure.kind },
      });
    }
    return openings;
  });
}

/** A case that nobody has opened. */
const nobody = '00000000-0000-4000-8000-000000000000';
