import { dateText } from '../../dates.ts';
import { provisions, sentence } from '../../draft.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, objectAt, objectsAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import { issuedNumber, thingsText } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface SeizureDecisionData {
  readonly to: string;
  readonly you: string;
  readonly address: string;
  readonly facts: string;
  readonly basis: string;
  readonly measure: string;
  readonly things: string;
  readonly from: string;
  readonly until: string;
  readonly custody: string;
  readonly inventory: string;
  readonly remedy: string;
  readonly receipt: string;
  readonly date: string;
  readonly copies: string;
}

const custodies: Readonly<Record<string, string>> = {
  'in-place': '查封的场所、设施、财物就地封存，由本机关保管',
  own: '扣押的财物由本机关保管',
  third: '查封的场所、设施、财物委托第三人保管',
};
const handed: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签收，执法人员已在现场笔录中注明。',
  absent: '当事人不在场，本决定书另行送达。',
};

/** 查封（扣押）决定书 (强制法 24 Ⅱ): approved before, or on the spot in an emergency. */
export function data(source: PaperSource): SeizureDecisionData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  const draft = objectAt(factsOf(source), '/seizureDraft');
  const said = (name: 'facts' | 'basis' | 'measure') => textAt(form, `/${name}`) || textAt(draft, `/${name}`);
  return {
    to: party.name,
    you,
    address: party.address,
    facts: needed(said('facts'), '存在的问题'),
    basis: provisions(needed(said('basis'), '强制依据')),
    measure: needed(said('measure'), '强制种类'),
    things: thingsText(objectsAt(form, '/items')),
    from: dateText(textAt(form, '/from')),
    until: dateText(needed(textAt(form, '/until'), '期限')),
    custody: sentence(`${custodies[textAt(form, '/custody')] ?? ''}（保管人：${textAt(form, '/keeper')}），保管费用由本机关承担`),
    inventory: issuedNumber(source, 'seizure-inventory'),
    remedy: remedyText(source, you, '本决定'),
    receipt: handed[textAt(form, '/handedOver')] ?? '',
    date: dateText(needed(textAt(form, '/decidedOn'), '决定书日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
