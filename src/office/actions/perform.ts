import { inTransaction } from '#db/office/connect.ts';
import type { Tx } from '#db/office/database.ts';
import { badForm, Problem } from '#http/problem.ts';
import { errorsIn } from '#http/validation.ts';
import { consider } from '#law/consider.ts';
import { after } from '#law/standing.ts';
import type { ActionId, Entry, Instant, JsonObject, PersonId, Proposal } from '#law/vocabulary.ts';
import { draftDigest } from '#ledger/index.ts';
import { append, findByProposal, keepProcedure, openForWriting } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { caseFile, hashOfVersion, type CaseFile, partiesOf, versionInForce, versionOpenedBy, withOthers } from '../case-file.ts';
import { lineOf } from '../case-line.ts';
import { findLine, keepLine } from '../case-line.sql.ts';
import { effects } from '../effects/index.ts';
import { filesNamed, keepContents } from './evidence.sql.ts';
import { issuePapers } from './papers.ts';
import { lockParties } from '../other-cases.sql.ts';
import { refusedFor } from './refusals.ts';

/** What somebody wants done, and against how many entries they filled in the form. */
export interface Wish {
  readonly agency: string;
  readonly case: string;
  readonly action: ActionId;
  readonly by: PersonId;
  readonly id: string;
  readonly seen: number;
  readonly form: JsonObject;
}

export interface Performed {
  readonly entry: Entry;
  readonly file: CaseFile;
  /** The same proposal had been written before; nothing was written now. */
  readonly again: boolean;
}

/**
 * The one way in (DESIGN §1.5). One transaction: lock, read, `consider`, papers, append, projections, effects. Either all of it is
 * durable when this returns, or none of it ever was.
 * @throws Problem `refused` with every reason and its article, `stale` where somebody acted in between, `bad-form` with the fields.
 */
export function perform(bureau: Bureau, wish: Wish, given?: 'with-setup-code'): Promise<Performed> {
  return inTransaction(bureau.db, wish.agency, async (tx) => {
    const judged = await judge(tx, bureau, wish, given);
    if ('again' in judged) return judged;
    const { file, proposal, at } = judged;
    const { standing, version, hash } = file;
    const files = await filesNamed(tx, wish.agency, version.actions[wish.action]?.form ?? {}, wish.form);
    const papers = await issuePapers(tx, bureau, file, proposal);
    const draft = proposal.draft ?? null;
    const entry: Entry = { n: standing.n, id: wish.id, action: wish.action, at, by: wish.by, form: wish.form, draft, papers, files };
    if (hash !== file.recorded.procedure) await keepProcedure(tx, version);
    await append(tx, file.recorded, { procedure: hash, entry }, bureau.random);
    const recorded = { ...file.recorded, procedure: hash, entries: [...file.recorded.entries, entry] };
    const written = { ...file, recorded, standing: after(file.around, version.actions, standing, entry) };
    await keepLine(tx, lineOf(written, await findLine(tx, wish.agency, wish.case), at));
    await keepContents(tx, wish, entry, version.actions[wish.action]?.volume === 'internal');
    await effects[wish.action]?.(tx, { agency: wish.agency, case: wish.case, entry, files: bureau.files });
    return { entry, file: written, again: false };
  });
}

export interface Judged {
  readonly file: CaseFile;
  readonly proposal: Proposal;
  readonly at: Instant;
}

/** Everything before the first write: the case locked, the form checked against its schema, all reasons against weighed. */
export async function judge(tx: Tx, bureau: Bureau, wish: Wish, given?: 'with-setup-code'): Promise<Judged | Performed> {
  const recorded = await openForWriting(tx, wish.agency, wish.case);
  const opened = recorded.procedure === null ? versionOpenedBy(wish.action) : await versionInForce(tx, recorded.procedure);
  if (!opened) throw refusedFor([{ code: 'place', says: '案件不存在，或者这一环节不能用来登记案件。', articles: [] }]);
  const alone = await caseFile(tx, recorded, opened, hashOfVersion(opened));
  const written = await findByProposal(tx, wish.agency, wish.id);
  if (written) return sameAgain(alone, wish, written);
  const action = Object.hasOwn(opened.actions, wish.action) ? opened.actions[wish.action] : undefined; // not `constructor`
  if (!action)
    throw refusedFor([{ code: 'procedure', says: `“${opened.procedure.title}”中没有这一环节。`, articles: opened.procedure.articles }]);
  if (action.who.setupCode && given !== 'with-setup-code')
    throw refusedFor([{ code: 'who', says: `“${action.title}”只能凭控制台上的一次性代码办理。`, articles: action.articles }]);
  if (wish.seen !== alone.standing.n) throw new Problem(409, 'stale', '案件已有新进展，请查看后再提交；已填写的内容不会丢失。');
  const errors = errorsIn(action.form, wish.form);
  if (errors.length > 0) throw badForm(errors.map(({ field, says }) => ({ field: `/form${field}`, says })));
  await lockParties(tx, wish.agency, partiesOf(alone, wish.form));
  const file = await withOthers(tx, alone, wish.form);
  const at = momentAfter(bureau.now(), file.standing.lastAt);
  const proposal: Proposal = { id: wish.id, action: wish.action, by: wish.by, at, form: wish.form, draft: digestOf(wish.form) };
  const ruling = consider(file.around, opened.actions, file.standing, proposal);
  if (!ruling.permitted) throw refusedFor(ruling.refusals);
  return { file, proposal, at };
}

/** Digest of the draft the form holds, or of the one it refers to (`draftDigest`, carried by review and decision). */
function digestOf(form: JsonObject): string | null {
  const { draft, draftDigest: referred } = form as { readonly draft?: unknown; readonly draftDigest?: unknown };
  if (draft !== null && typeof draft === 'object' && !Array.isArray(draft)) return draftDigest(draft as JsonObject);
  return typeof referred === 'string' ? referred : null;
}

function sameAgain(file: CaseFile, wish: Wish, written: { readonly case: string; readonly n: number }): Performed {
  const entry = written.case === wish.case ? file.recorded.entries[written.n] : undefined;
  if (!entry || entry.action !== wish.action || entry.by !== wish.by)
    throw new Problem(409, 'stale', '这次提交的编号已经用于另一环节，请刷新页面后重新提交。');
  return { entry, file, again: true };
}

/** Machines' clocks step back now and then; the record's order does not. A gap of more than a second is refused by law instead. */
function momentAfter(now: Date, lastAt: Instant | null): Instant {
  const behind = lastAt === null ? 0 : Date.parse(lastAt) - now.getTime();
  return new Date(now.getTime() + (behind > 0 && behind <= 1000 ? behind : 0)).toISOString();
}
