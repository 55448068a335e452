import { opinions, reviewPoints } from '#law/form-parts/review-points.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { proposalOf } from '../../draft.ts';
import type { PartyData } from '../../party.ts';
import { type Opinion, signerOf, unitOf } from '../../people.ts';
import { factsOf, formOf, latest, needed, objectAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ReviewOpinionData {
  readonly cause: string;
  readonly party: PartyData;
  readonly unit: string;
  readonly submission: string;
  readonly round: number;
  readonly proposal: string;
  readonly points: readonly { readonly title: string; readonly result: string; readonly note: string }[];
  readonly opinion: Opinion;
  readonly basis: string;
  readonly draft: string;
}

const results: Readonly<Record<string, string>> = { ok: '没有问题', problem: '存在问题', 'not-applicable': '不涉及' };
const titles: Readonly<Record<string, string>> = reviewPoints;
const letters: Readonly<Record<string, string>> = opinions;

/** 行政执法决定法制审核意见书: eight points, each with what it rests on, and the opinion. */
export function data(source: PaperSource): ReviewOpinionData {
  const form = formOf(source);
  const facts = factsOf(source);
  const { party, proposal } = proposalOf(source);
  const submitted = latest(source, 'submit-for-review');
  const letter = needed(textAt(form, '/opinion'), '审核意见');
  return {
    cause: textAt(facts, '/caseName'),
    party,
    unit: submitted ? unitOf(source, submitted.by, source.issuedOn, 'officer', 'examiner') : '',
    submission: textAt(facts, '/reviewSubmissionNumber'),
    round: (source.standing.done['review-decision']?.times ?? 0) + 1,
    proposal,
    points: Object.entries(titles).map(([key, title]) => {
      const point = objectAt(form, `/points/${key}`);
      const rests = textsAt(point, '/evidence');
      const note = textAt(point, '/note');
      return {
        title,
        result: results[textAt(point, '/result')] ?? '',
        note: [rests.length === 0 ? '' : `材料：${rests.join('、')}。`, note].filter((part) => part !== '').join('\n'),
      };
    }),
    opinion: {
      opinion: [`${letter}　${letters[letter] ?? ''}。`, textAt(form, '/conclusion'), ...problemsIn(source)].join('\n'),
      people: [signerOf(source, source.proposal.by)],
      date: dateText(source.issuedOn),
    },
    // 处罚法 58 is about penalties alone.
    basis: source.procedure.kind === 'penalty' ? bases.review : bases.otherReview,
    draft: needed(textAt(form, '/draftDigest'), '拟作决定的版本'),
  };
}

function problemsIn(source: PaperSource): string[] {
  return objectsAt(formOf(source), '/problems').map(
    (problem, index) =>
      `问题${index + 1}（${titles[textAt(problem, '/point')] ?? ''}）：${textAt(problem, '/says')}处理要求：${textAt(problem, '/asks')}`,
  );
}
