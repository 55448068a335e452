import { requestDeferral } from '#law/actions/request-deferral/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { type Instalment, instalmentsIn } from '../../deferral.ts';
import { labelOf } from '../../labels.ts';
import { bankText, type Owed, owedIn } from '../../owed.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, getLatest, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface DeferralGrantData extends Omit<Owed, 'servedOn'> {
  readonly to: string;
  readonly you: string;
  readonly kind: string;
  readonly basis: string;
  readonly until: string;
  readonly instalments: readonly Instalment[];
  readonly bank: string;
  readonly date: string;
  readonly copies: string;
}

/** 延期（分期）缴纳罚款批准书 (处罚法 66 Ⅱ). */
export function data(source: PaperSource): DeferralGrantData {
  const party = partyOf(source);
  const request = getLatest(source, 'request-deferral', '登记延期、分期缴纳申请');
  const { decision, decidedOn, fine } = owedIn(source);
  return {
    to: party.name,
    you: youFor(party),
    decision,
    decidedOn,
    fine,
    kind: labelOf(requestDeferral.action.form, 'kind', textAt(request.form, '/kind')),
    basis: bases.deferral,
    until: dateText(needed(textAt(formOf(source), '/deferredUntil'), '延期至')),
    instalments: instalmentsIn(source),
    bank: bankText(source),
    date: dateText(source.issuedOn),
    copies: '本批准书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
