import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, needed, objectsAt, textAt, textsAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface CorrectionOrderData {
  readonly to: string;
  readonly you: string;
  readonly basis: string;
  readonly problems: readonly string[];
  readonly orders: readonly string[];
  readonly order: string;
  readonly remedy: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly receiver: string;
  readonly date: string;
  readonly copies: string;
}

const handedOver: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签收，执法人员已在本指令书上注明。',
  later: '本指令书另行送达。',
};

/** 责令限期整改指令书 (处罚法 28, 安全生产法 65). */
export function data(source: PaperSource): CorrectionOrderData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  const problems = objectsAt(form, '/problems');
  return {
    to: party.name,
    you,
    basis: bases.correction,
    problems: problems.map((problem) => textAt(problem, '/says')),
    orders: ordersIn(
      problems.map((problem) => textAt(problem, '/order')),
      dateText(needed(textAt(form, '/dueOn'), '整改期限')),
    ),
    order: textAt(form, '/order'),
    remedy: remedyText(source, you, '本指令'),
    receipt: handedOver[textAt(form, '/handedOver')] ?? '',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    receiver: party.kind === 'organisation' ? '被责令单位负责人' : '被责令人',
    date: dateText(source.issuedOn),
    copies: '本指令书一式两份：一份由本机关存入案卷，一份交被责令整改的当事人。',
  };
}

/** 第1、3项…立即整改；第2项于…前整改完毕. */
function ordersIn(orders: readonly string[], due: string): string[] {
  const numbers = (wanted: string) => orders.flatMap((order, index) => (order === wanted ? [String(index + 1)] : [])).join('、');
  const [atOnce, byDate] = [numbers('at-once'), numbers('by-date')];
  return [
    ...(atOnce === '' ? [] : [`第${atOnce}项立即整改`]),
    ...(byDate === '' ? [] : [`第${byDate}项于${due}前（含当日）整改完毕，达到有关法律、法规、规章和标准规定的要求`]),
  ];
}
