import { disposals } from '#law/form-parts/disposal.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, numberAt, objectsAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import { decisionNumberOf, inventoryOf, thingsText } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface SeizureDisposalData {
  readonly to: string;
  readonly you: string;
  readonly decided: string;
  readonly decision: string;
  readonly reason: string;
  readonly basis: string;
  readonly results: readonly string[];
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

const titles: Readonly<Record<string, string>> = disposals;

/** 查封（扣押）处理决定书 (强制法 21, 27, 28). */
export function data(source: PaperSource): SeizureDisposalData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  const inventory = inventoryOf(source);
  return {
    to: party.name,
    you,
    decided: dateText(textAt(factsOf(source), '/seizedFrom')),
    decision: decisionNumberOf(source),
    reason: sentence(needed(textAt(form, '/reason'), '处理理由')),
    basis: bases.disposal,
    results: objectsAt(form, '/results').map((one) => {
      const number = numberAt(one, '/item') ?? 0;
      const thing = inventory[number - 1];
      const basis = textAt(one, '/basis');
      return `清单第${number}项${thing ? `（${thingsText([thing])}）` : ''}：${titles[textAt(one, '/result')] ?? ''}${basis === '' ? '' : `（依据：${basis}）`}`;
    }),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
