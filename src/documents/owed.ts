import { amountText } from '#law/money.ts';
import { dateText } from './dates.ts';
import { factsOf, numberAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** The decision whose money is asked for, as later papers name it. */
export interface Owed {
  readonly decision: string;
  readonly decidedOn: string;
  readonly servedOn: string;
  readonly fine: string;
}

export function owedIn(source: PaperSource): Owed {
  const facts = factsOf(source);
  return {
    decision: textAt(facts, '/decisionNumber'),
    decidedOn: dateText(textAt(facts, '/decidedOn')),
    servedOn: dateText(textAt(facts, '/decisionServedOn')),
    fine: yuanText(numberAt(facts, '/fine')),
  };
}

export function yuanText(yuan: number | null): string {
  return yuan === null ? '' : `人民币${amountText(yuan)}`;
}

/** Where to pay (罚款收缴分离办法 7). */
export function bankText({ settings }: Pick<PaperSource, 'settings'>): string {
  return `缴款银行：${settings.bankName.value}；地址：${settings.bankAddress.value}；账号：${settings.bankAccount.value}。`;
}
