import { releaseSeizure } from '#law/actions/release-seizure/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, objectsAt, textAt } from '../../reading.ts';
import { decisionNumberOf, inventoryOf, thingsText } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface SeizureReleaseData {
  readonly to: string;
  readonly you: string;
  readonly decided: string;
  readonly decision: string;
  readonly ground: string;
  readonly reason: string;
  readonly basis: string;
  readonly things: string;
  readonly date: string;
  readonly copies: string;
}

/** 解除查封（扣押）决定书 (强制法 28): of everything not disposed of before. */
export function data(source: PaperSource): SeizureReleaseData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  const disposed = objectsAt(facts, '/disposals').map((one) => one['item']);
  return {
    to: party.name,
    you: youFor(party),
    decided: dateText(textAt(facts, '/seizedFrom')),
    decision: decisionNumberOf(source),
    ground: labelOf(releaseSeizure.action.form, 'ground', textAt(form, '/ground')),
    reason: sentence(textAt(form, '/reason')),
    basis: bases.release,
    things: thingsText(inventoryOf(source).filter((_, index) => !disposed.includes(index + 1))),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
