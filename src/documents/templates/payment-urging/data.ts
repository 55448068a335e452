import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { bankText, type Owed, owedIn, yuanText } from '../../owed.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, needed, numberAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface PaymentUrgingData extends Owed {
  readonly to: string;
  readonly you: string;
  readonly basis: string;
  readonly amount: string;
  readonly dueOn: string;
  readonly bank: string;
  readonly contact: string;
  readonly address: string;
  readonly date: string;
  readonly copies: string;
}

/** 缴纳罚款催告书 (处罚法 72; 强制法 35, 45). */
export function data(source: PaperSource): PaymentUrgingData {
  const form = formOf(source);
  const party = partyOf(source);
  return {
    to: party.name,
    you: youFor(party),
    ...owedIn(source),
    basis: bases.urging,
    amount: yuanText(numberAt(form, '/amount')),
    dueOn: dateText(needed(textAt(form, '/dueOn'), '催告期限')),
    bank: bankText(source),
    contact: textAt(form, '/contact'),
    address: source.settings.agencyAddress.value,
    date: dateText(source.issuedOn),
    copies: '本催告书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
