import type { FormPage } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Tx } from '#db/office/database.ts';
import { documentTitles } from '#documents/catalogue.ts';
import { forbidden, notFound } from '#http/problem.ts';
import type { Relation } from '#law/form-parts/case-links.ts';
import { recordingItems } from '#law/recording-items.ts';
import type { Action, JsonObject } from '#law/vocabulary.ts';
import type { Bureau } from '../bureau.ts';
import { caseFile, type CaseFile, findCaseFile, hashOfVersion, versionOpenedBy } from '../case-file.ts';
import type { Line } from '../case-line.ts';
import { findLine } from '../case-line.sql.ts';
import { actionState } from '../case-page.ts';
import { mayRead, mayReadCaseOf } from '../people/may-read.ts';
import type { Me } from '../people/signed-in.ts';
import { findForm } from './kept-forms.sql.ts';
import { prefill } from './prefill.ts';

/** The form of an action as this officer finds it: prefilled from the record, their own unfinished form beside it. */
export function formPage(bureau: Bureau, me: Me, caseId: string, action: string, from: string | null = null): Promise<FormPage> {
  return inTransaction(bureau.db, me.agency, async (tx) => {
    const file = (await findCaseFile(tx, me.agency, caseId)) ?? (await newCase(tx, me.agency, caseId, action));
    const known = file && Object.hasOwn(file.version.actions, action) ? file.version.actions[action] : undefined; // not `constructor`
    if (!file || !known) throw notFound('没有这个案件，或者本案的程序中没有这一环节。');
    if (!mayReadCaseOf(file.version.procedure, me.roles)) throw forbidden('系统、安全、审计管理员不能办理案件。');
    if (from !== null && !mayRead(me.roles)) throw forbidden('系统、安全、审计管理员不能查阅案件。');
    const kept = await findForm(tx, me.agency, me.person.id, caseId, action);
    const carried = from !== null && file.standing.n === 0 ? await carriedOver(tx, me.agency, from) : {};
    return {
      ...shown(file, known, me, bureau.now().toISOString(), carried),
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

/** How a case opened from this one concerns it. */
function relationOf({ procedure, place }: Line): Relation {
  if (procedure === 'inspection') return 'inspection';
  return procedure === 'summary-penalty' && place === 'turned' ? 'from-spot' : 'related';
}

/** What a case opened from another knows of it already: whom and what it is about, and that they belong together. */
async function carriedOver(tx: Tx, agency: string, from: string): Promise<JsonObject> {
  const line = await findLine(tx, agency, from);
  if (!line || line.kind === 'register') throw notFound('没有要关联的案件。');
  const { facts } = line.standing;
  const relation = `由“${line.title}”引出`.slice(0, 200);
  const known = ['party', 'caseName', 'matter', 'industry'].flatMap((fact) =>
    facts[fact] === undefined ? [] : [[fact, facts[fact]] as const],
  );
  return {
    ...Object.fromEntries(known),
    links: [{ case: from, relation }],
    openedFrom: [{ case: from, relation: relationOf(line) }],
  };
}

function shown(file: CaseFile, action: Action, me: Me, now: string, carried: JsonObject): Omit<FormPage, 'kept'> {
  const { title, says, refusals } = actionState(file, action, me.person.id, now);
  return {
    action: action.id,
    title,
    says,
    articles: action.articles.map((article) => ({ ...article })),
    schema: action.form,
    drafts: action.remembers?.['draft'] !== undefined,
    prefill: prefill(action.form, {
      standing: { ...file.standing, facts: { ...carried, ...file.standing.facts } },
      settings: file.around.settings,
      me: me.person.id,
    }),
    n: file.standing.n,
    refusals,
    recordings: (action.recordings ?? []).map(({ item, level }) => ({ item, title: recordingItems[item] ?? item, level })),
    documents: (action.documents ?? []).map(({ template }) => ({ template, title: documentTitles[template] ?? template })),
  };
}
