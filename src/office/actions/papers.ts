import type { Tx } from '#db/office/database.ts';
import { documentKinds, documentTitles, numberFor, templates } from '#documents/catalogue.ts';
import { PaperProblem } from '#documents/problem.ts';
import { dayOf } from '#law/calendar.ts';
import { ask } from '#law/tests.ts';
import type { Issued, PaperRef, Proposal, Question } from '#law/vocabulary.ts';
import { keepFile, nextNumber } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import type { CaseFile } from '../case-file.ts';
import { refusedFor } from './refusals.ts';

/** Papers the action issues for this form, in the order of the action. */
export function papersDue(file: CaseFile, proposal: Proposal): Issued[] {
  const question: Question = { ...file.around, standing: file.standing, proposal, today: dayOf(proposal.at) };
  const documents = file.version.actions[proposal.action]?.documents ?? [];
  return documents.filter(({ when }) => when === undefined || ask(question, when) === true);
}

/**
 * Sets the papers in type, with numbers drawn inside the transaction (gap-free), and stores their bytes before anything commits: a
 * file too many is harmless, one too few is not.
 */
export async function issuePapers(tx: Tx, bureau: Bureau, file: CaseFile, proposal: Proposal): Promise<PaperRef[]> {
  const papers: PaperRef[] = [];
  for (const { template } of papersDue(file, proposal)) {
    const number = await numberOf(tx, file, template, dayOf(proposal.at));
    const { pdf, pages } = await setPaper(bureau, file, proposal, { template, number, issued: papers, preview: false });
    const stored = await bureau.files.put(pdf);
    await keepFile(tx, { agency: file.agency, ...stored, type: 'application/pdf' });
    papers.push({
      template,
      title: documentTitles[template] ?? template,
      number,
      sha256: stored.sha256,
      sm3: stored.sm3,
      pages,
      bytes: stored.bytes,
    });
  }
  return papers;
}

/** The same paper marked 预览, its number left open; nothing is stored. */
export function previewPaper(bureau: Bureau, file: CaseFile, proposal: Proposal, template: string) {
  const year = Number(dayOf(proposal.at).slice(0, 4));
  const number = (documentKinds[template] ?? null) === null ? null : numberFor(template, file.around.settings, year, '　');
  return setPaper(bureau, file, proposal, { template, number, issued: [], preview: true });
}

async function numberOf(tx: Tx, { agency, around }: CaseFile, template: string, day: string): Promise<string | null> {
  const kind = documentKinds[template] ?? null;
  if (kind === null) return null;
  const year = Number(day.slice(0, 4));
  return numberFor(template, around.settings, year, await nextNumber(tx, agency, kind, year));
}

interface ToSet {
  readonly template: string;
  readonly number: string | null;
  readonly issued: readonly PaperRef[];
  readonly preview: boolean;
}

/** @throws Problem 409 with the typesetter's own sentence where the paper cannot be made out. */
async function setPaper(bureau: Bureau, file: CaseFile, proposal: Proposal, { template, number, issued, preview }: ToSet) {
  const { settings, matter, people } = file.around;
  try {
    const source = {
      procedure: file.version.procedure,
      settings,
      matter,
      people,
      standing: file.standing,
      entries: file.recorded.entries,
      proposal,
      number,
      issuedOn: dayOf(proposal.at),
      issued,
    };
    const data = templates[template]?.data(source);
    if (data === undefined) throw new RangeError(`no template ${template}`);
    return await bureau.typesetter.typeset(templates[template]?.folder(dayOf(proposal.at)) ?? template, data, {
      createdAt: proposal.at,
      preview,
    });
  } catch (error) {
    if (!(error instanceof PaperProblem)) throw error;
    const says = `《${documentTitles[template] ?? template}》不能制作：${error.says}`;
    throw refusedFor([{ code: 'paper', says, articles: [] }]);
  }
}
