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
    // Changed by a remedy, it is owed as changed (复议法 63, 行诉法 77).
    decision: `${textAt(facts, '/decisionNumber')}${numberAt(facts, '/changedGains') === null ? '' : '（后经变更）'}`,
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
  const { bankName, bankAddress, bankAccount } = settings;
  const isSure = [bankName, bankAddress, bankAccount].every(({ status }) => status === '已核');
  // Nobody is to send money to an account that the bureau has not confirmed.
  const doubt = isSure ? '' : `（账户待本机关核定，缴款前请向本机关核实，电话：${settings.agencyPhone.value}）`;
  return `缴款银行：${bankName.value}；地址：${bankAddress.value}；账号：${bankAccount.value}${doubt}。`;
}
