import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, objectAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import { decisionNumberOf } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface SeizureExtensionData {
  readonly to: string;
  readonly you: string;
  readonly decided: string;
  readonly decision: string;
  readonly reason: string;
  readonly basis: string;
  readonly days: string;
  readonly until: string;
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

/** 延长查封（扣押）期限决定书 (强制法 25 Ⅱ): told at once, with its reasons. */
export function data(source: PaperSource): SeizureExtensionData {
  const form = formOf(source);
  const draft = objectAt(form, '/draft');
  const party = partyOf(source);
  const you = youFor(party);
  return {
    to: party.name,
    you,
    decided: dateText(textAt(factsOf(source), '/seizedFrom')),
    decision: decisionNumberOf(source),
    reason: sentence(needed(textAt(draft, '/facts'), '延长的理由')),
    basis: bases.seizureTerm,
    days: textAt(draft, '/days'),
    until: dateText(needed(textAt(draft, '/until'), '延长至')),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
