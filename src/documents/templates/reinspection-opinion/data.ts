import { bases } from '../../citations.ts';
import { dateText, dayText, momentText, untilText } from '../../dates.ts';
import { partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, latest, needed, numberAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ReinspectionOpinionData {
  readonly to: string;
  readonly you: string;
  readonly basis: string;
  /** When and by which number the order was given. */
  readonly ordered: string;
  readonly time: string;
  readonly place: string;
  readonly findings: readonly string[];
  readonly opinion: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly receiver: string;
  readonly date: string;
  readonly copies: string;
}

const signatures: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签名，执法人员已在本意见书上注明。',
  absent: '当事人不在场，由见证人到场见证。',
};
const done: Readonly<Record<string, string>> = { done: '已整改', partly: '部分整改', undone: '未整改' };

/** 整改复查意见书 (安全生产法 65). */
export function data(source: PaperSource): ReinspectionOpinionData {
  const form = formOf(source);
  const party = partyOf(source);
  const order = orderOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  return {
    to: party.name,
    you: youFor(party),
    basis: order.basis,
    ordered: `${order.day}作出${order.number === '' ? '' : `的${order.number}${order.title}`}`,
    time: `${momentText(from)}至${untilText(from, to)}`,
    place: needed(textAt(form, '/place'), '复查场所'),
    findings: objectsAt(form, '/findings').map(
      (finding) => `第${numberAt(finding, '/problem') ?? ''}项：${done[textAt(finding, '/done')] ?? ''}。${textAt(finding, '/says')}`,
    ),
    opinion: needed(textAt(form, '/opinion'), '复查意见'),
    receipt: signatures[textAt(form, '/signature')] ?? '',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    receiver: party.kind === 'organisation' ? '被复查单位负责人' : '被复查人',
    date: dateText(source.issuedOn),
    copies: '本意见书一式两份：一份由本机关存入案卷，一份交被复查的当事人。',
  };
}

/** What had to be put right: by a correction order, or by a decision on the spot (安法 65 Ⅰ 3). */
function orderOf(source: PaperSource): { readonly day: string; readonly number: string; readonly title: string; readonly basis: string } {
  const correction = latest(source, 'order-correction');
  if (correction)
    return { day: dayText(correction.at), number: textAt(factsOf(source), '/correctionNumber'), title: '指令书', basis: bases.correction };
  const stop = latest(source, 'order-on-the-spot', 'approve-stop-order', 'decide-stop-order');
  return {
    day: stop ? dayText(stop.at) : '',
    number: textAt(factsOf(source), '/decisionNumber'),
    title: '现场处理措施决定书',
    basis: bases.stopOrder,
  };
}
