import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { bankText, type Owed, owedIn, yuanText } from '../../owed.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, numberAt, textAt } from '../../reading.ts';
import { remediesSoFar } from '../../remedies-taken.ts';
import type { PaperSource } from '../../source.ts';

export interface EnforcementUrgingData extends Omit<Owed, 'fine'> {
  readonly to: string;
  readonly you: string;
  readonly remedies: string;
  readonly basis: string;
  readonly duties: readonly string[];
  readonly bank: string;
  readonly defence: string;
  readonly address: string;
  readonly phone: string;
  readonly date: string;
  readonly copies: string;
}

/** 行政强制执行事先催告书 (强制法 35, 53, 54): how long, how, how much, and the right to be heard. */
export function data(source: PaperSource): EnforcementUrgingData {
  const form = formOf(source);
  const party = partyOf(source);
  const total = numberAt(form, '/amount') ?? 0;
  const duty = textAt(form, '/duty');
  const { decision, decidedOn, servedOn } = owedIn(source);
  return {
    to: party.name,
    you: youFor(party),
    decision,
    decidedOn,
    servedOn,
    remedies: remediesSoFar(source, textAt(form, '/remedyEndsOn')),
    basis: bases.enforcement,
    duties: [...(total > 0 ? [moneyText(source, total)] : []), ...(duty === '' ? [] : [sentence(duty)])],
    bank: total > 0 ? bankText(source) : '',
    defence: bases.enforcementDefence,
    address: source.settings.agencyAddress.value,
    phone: source.settings.agencyPhone.value,
    date: dateText(source.issuedOn),
    copies: '本催告书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}

/** 罚款＋加处罚款＝合计. */
function moneyText(source: PaperSource, total: number): string {
  const surcharge = numberAt(factsOf(source), '/surcharge') ?? 0;
  const parts = surcharge > 0 ? `罚款${yuanText(total - surcharge)}，加处罚款${yuanText(surcharge)}，合计` : '罚款';
  return `缴纳${parts}${yuanText(total)}，到指定的银行或者通过电子支付系统缴纳。`;
}
