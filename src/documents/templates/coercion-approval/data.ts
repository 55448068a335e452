import { stopBasis } from '../../citations.ts';
import type { Entry, JsonObject } from '#law/vocabulary.ts';
import { dayOf } from '#law/calendar.ts';
import { dateText, dayText, momentText } from '../../dates.ts';
import { type PartyData, partyIn } from '../../party.ts';
import { type Opinion, officersOn, signerOf } from '../../people.ts';
import { PaperProblem } from '../../problem.ts';
import { factsOf, formOf, latest, objectAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import { thingsInFull } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface CoercionApprovalData {
  readonly cause: string;
  readonly party: PartyData;
  readonly facts: string;
  readonly measure: string;
  readonly reason: string;
  readonly basis: string;
  readonly content: string;
  readonly term: string;
  readonly handlers: Opinion;
  readonly review: Opinion | null;
  readonly approval: Opinion;
}

const proposals = ['propose-seizure', 'propose-stop-order', 'propose-cut-off'];

/** 行政强制审批表 (强制法 18; 安法 65, 70): what was proposed, what legal review said where there was one, what the head approved. */
export function data(source: PaperSource): CoercionApprovalData {
  const proposal = latest(source, ...proposals);
  if (!proposal) throw new PaperProblem('案卷中没有报批的记录，请先报批。');
  const draft = objectAt(proposal.form, '/draft');
  const form = formOf(source);
  return {
    cause: textAt(factsOf(source), '/caseName'),
    party: partyIn(objectAt(draft, '/party')),
    facts: textAt(draft, '/facts'),
    measure: textAt(draft, '/measure') || textsAt(draft, '/measure').join('；'),
    reason: reasonIn(draft),
    basis: textAt(draft, '/basis') || stopBasis(textAt(draft, '/power')),
    content: contentIn(draft),
    term: termIn(draft),
    handlers: opinionIn(source, proposal, textAt(proposal.form, '/opinion')),
    review: reviewIn(source, proposal),
    approval: {
      opinion: textAt(form, '/opinion'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
  };
}

function reasonIn(draft: JsonObject): string {
  const parts = [textAt(draft, '/necessity'), textAt(draft, '/reason'), textAt(draft, '/danger'), textAt(draft, '/safety')];
  return parts.filter((part) => part !== '' && part !== '/').join('\n');
}

function contentIn(draft: JsonObject): string {
  const things = objectsAt(draft, '/things');
  return [textAt(draft, '/content'), ...(things.length > 0 ? [`物项：${thingsInFull(things)}。`] : [])].join('\n');
}

function termIn(draft: JsonObject): string {
  const days = textAt(draft, '/days');
  const start = textAt(draft, '/startAt');
  if (days !== '') return `自实施之日起${days}日`;
  return start === '' ? '至隐患排除并经审查同意恢复时止' : `自${momentText(start)}起，至依法履行决定、消除事故隐患时止`;
}

function opinionIn(source: PaperSource, { form, at }: Entry, opinion: string): Opinion {
  return { opinion, people: officersOn(source, textsAt(form, '/officers'), dayOf(at)), date: dayText(at) };
}

/** The last opinion of legal review on this proposal. */
function reviewIn(source: PaperSource, proposal: Entry): Opinion | null {
  const review = latest(source, 'review-decision');
  if (!review || review.n < proposal.n) return null;
  return { opinion: textAt(review.form, '/conclusion'), people: [signerOf(source, review.by)], date: dayText(review.at) };
}
