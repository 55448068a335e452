import type { FormPage } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Tx } from '#db/office/database.ts';
import { documentTitles } from '#documents/catalogue.ts';
import { forbidden, notFound } from '#http/problem.ts';
import { recordingItems } from '#law/recording-items.ts';
import type { Action } from '#law/vocabulary.ts';
import type { Bureau } from '../bureau.ts';
import { caseFile, type CaseFile, findCaseFile, hashOfVersion, versionOpenedBy } from '../case-file.ts';
import { actionState } from '../case-page.ts';
import { mayRead } from '../people/may-read.ts';
import type { Me } from '../people/signed-in.ts';
import { findForm } from './kept-forms.sql.ts';
import { prefill } from './prefill.ts';

/** The form of an action as this officer finds it: prefilled from the record, their own unfinished form beside it. */
export function formPage(bureau: Bureau, me: Me, caseId: string, action: string): Promise<FormPage> {
  return inTransaction(bureau.db, me.agency, async (tx) => {
    const file = (await findCaseFile(tx, me.agency, caseId)) ?? (await newCase(tx, me.agency, caseId, action));
    const known = file && Object.hasOwn(file.version.actions, action) ? file.version.actions[action] : undefined; // not `constructor`
    if (!file || !known) throw notFound('没有这个案件，或者本案的程序中没有这一环节。');
    if (file.version.procedure.kind !== 'register' && !mayRead(me.roles)) throw forbidden('系统、安全、审计管理员不能办理案件。');
    const kept = await findForm(tx, me.agency, me.person.id, caseId, action);
    return {
      ...shown(file, known, me, bureau.now().toISOString()),
      kept: kept && { form: JSON.parse(kept.form), at: kept.kept_at.toISOString(), seen: kept.seen },
    };
  });
}

/** A case nobody has opened yet, seen by the action that would open it. */
async function newCase(tx: Tx, agency: string, caseId: string, action: string): Promise<CaseFile | null> {
  const version = versionOpenedBy(action);
  if (!version) return null;
  const recorded = { agency, case: caseId, procedure: null, entries: [], leaves: [] };
  return caseFile(tx, recorded, version, hashOfVersion(version));
}

function shown(file: CaseFile, action: Action, me: Me, now: string): Omit<FormPage, 'kept'> {
  const { title, says, refusals } = actionState(file, action, me.person.id, now);
  return {
    action: action.id,
    title,
    says,
    articles: action.articles.map((article) => ({ ...article })),
    schema: action.form,
    prefill: prefill(action.form, { standing: file.standing, settings: file.around.settings, me: me.person.id }),
    n: file.standing.n,
    refusals,
    recordings: (action.recordings ?? []).map(({ item, level }) => ({ item, title: recordingItems[item] ?? item, level })),
    documents: (action.documents ?? []).map(({ template }) => ({ template, title: documentTitles[template] ?? template })),
  };
}
