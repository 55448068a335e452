import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { bankText, type Owed, owedIn, yuanText } from '../../owed.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, needed, numberAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface SurchargeDecisionData extends Owed {
  readonly to: string;
  readonly address: string;
  readonly you: string;
  readonly basis: string;
  readonly from: string;
  readonly until: string;
  readonly amount: string;
  readonly bank: string;
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

/** 加处罚款决定书 (处罚法 72; 强制法 45). */
export function data(source: PaperSource): SurchargeDecisionData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  return {
    to: party.name,
    address: party.address,
    you,
    ...owedIn(source),
    basis: bases.imposing,
    from: dateText(needed(textAt(form, '/from'), '加处罚款起算日')),
    until: dateText(textAt(form, '/until')),
    amount: yuanText(numberAt(form, '/amount')),
    bank: bankText(source),
    remedy: remedyText(source, you, '加处罚款决定'),
    date: dateText(source.issuedOn),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
