import type { JsonObject } from '#law/vocabulary.ts';
import { stopBasis } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, latest, needed, objectAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface StopOrderData {
  readonly to: string;
  readonly you: string;
  readonly problems: readonly string[];
  readonly facts: string;
  readonly reason: string;
  readonly basis: string;
  readonly measures: readonly string[];
  readonly content: string;
  readonly remedy: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly receiver: string;
  readonly date: string;
  readonly copies: string;
}

const handed: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签收，执法人员已在本决定书上注明。',
  absent: '当事人不在场，本决定书另行送达。',
};

/** 现场处理措施决定书 (form 4; 安法 65 Ⅰ 3): given on the spot, or approved first. */
export function data(source: PaperSource): StopOrderData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  const order = orderIn(source, form);
  const scope = textAt(order, '/scope');
  const reason = textAt(order, '/reason');
  const proposal = latest(source, 'propose-stop-order');
  const officers = textsAt(form, '/officers');
  return {
    to: party.name,
    you,
    problems: objectsAt(factsOf(source), '/hazards').map((hazard) => textAt(hazard, '/says')),
    facts: sentence(needed(textAt(order, '/facts'), '现场发现的问题')),
    reason: reason === '/' ? '' : sentence(reason),
    basis: stopBasis(textAt(order, '/power')),
    measures: textsAt(order, '/measure'),
    content: sentence(
      [textAt(order, '/content').replace(/。$/, ''), ...(scope === '/' || scope === '' ? [] : [`范围：${scope}`])].join('；'),
    ),
    remedy: remedyText(source, you, '本决定'),
    receipt: handed[textAt(form, '/handedOver')] ?? '',
    officers: officersOn(source, officers.length > 0 ? officers : textsAt(proposal?.form ?? {}, '/officers'), source.issuedOn),
    receiver: party.kind === 'organisation' ? '被检查单位负责人' : '当事人',
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}

/** The order in the form, in its draft, or the draft that is being approved. */
function orderIn(source: PaperSource, form: JsonObject): JsonObject {
  if (textAt(form, '/power') !== '') return form;
  const own = objectAt(form, '/draft');
  return Object.keys(own).length > 0 ? own : objectAt(factsOf(source), '/draft');
}
