import { dayText, dateText } from '../../dates.ts';
import { proposalOf } from '../../draft.ts';
import type { PartyData } from '../../party.ts';
import { type Opinion, officersOn, unitOf } from '../../people.ts';
import { factsOf, formOf, latest, needed, numberAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ReviewSubmissionData {
  readonly cause: string;
  readonly party: PartyData;
  readonly filedOn: string;
  readonly unit: string;
  readonly round: number;
  readonly proposal: string;
  readonly summary: string;
  readonly answers: string;
  readonly materials: readonly { readonly name: string; readonly pages: string }[];
  readonly handlers: Opinion;
}

const handled: Readonly<Record<string, string>> = { mended: '已经改正', supplemented: '已经补充', disagreed: '不同意，理由如下' };

/** 法制审核送审表, with the answers to what the review before had asked for. */
export function data(source: PaperSource): ReviewSubmissionData {
  const form = formOf(source);
  const facts = factsOf(source);
  const { party, proposal } = proposalOf(source);
  // A case without a filing of its own begins with its first entry.
  const filed = latest(source, 'approve-filing') ?? source.entries[0];
  return {
    cause: textAt(facts, '/caseName'),
    party,
    filedOn: filed ? dayText(filed.at) : '',
    unit: unitOf(source, source.proposal.by, source.issuedOn, 'officer', 'examiner'),
    round: (source.standing.done['submit-for-review']?.times ?? 0) + 1,
    proposal,
    summary: needed(textAt(form, '/situation'), '情况说明'),
    answers: answersTo(source),
    materials: [
      ...textsAt(form, '/materials').map((name) => ({ name, pages: '' })),
      ...source.entries
        .flatMap(({ papers }) => papers)
        .map(({ title, number, pages }) => ({ name: number === null ? title : `${title}　${number}`, pages: String(pages) })),
    ],
    handlers: {
      opinion: '送请法制审核。',
      people: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
      date: dateText(source.issuedOn),
    },
  };
}

function answersTo(source: PaperSource): string {
  const problems = objectsAt(factsOf(source), '/problems');
  return objectsAt(formOf(source), '/answers')
    .map((answer) => {
      const index = numberAt(answer, '/problem') ?? 0;
      const problem = problems[index - 1];
      const asked = problem ? `（${textAt(problem, '/says').replace(/。$/, '')}）` : '';
      return `问题${index}${asked}：${handled[textAt(answer, '/done')] ?? ''}。${textAt(answer, '/answer')}`;
    })
    .join('\n');
}
