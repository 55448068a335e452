import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, objectsAt, textAt, textsAt } from '../../reading.ts';
import { signingRemark } from '../../signed.ts';
import type { PaperSource } from '../../source.ts';

const columns = ['name', 'model', 'origin', 'state', 'unit', 'quantity', 'price'] as const;

export interface PreservationNoticeData {
  readonly to: string;
  readonly you: string;
  readonly conduct: string;
  readonly basis: string;
  readonly place: string;
  readonly keeper: string;
  readonly handleOn: string;
  readonly items: readonly { readonly [column in (typeof columns)[number]]: string }[];
  readonly remark: string;
  readonly receiver: string;
  readonly officers: readonly Signer[];
  readonly date: string;
  readonly copies: string;
}

/** 先行登记保存证据通知书, its list with it (处罚法 56: seven working days). */
export function data(source: PaperSource): PreservationNoticeData {
  const form = formOf(source);
  const party = partyOf(source);
  const handleOn = textAt(form, '/handleOn');
  return {
    to: party.name,
    you: youFor(party),
    conduct: conductOf(textAt(factsOf(source), '/caseName'), party.name),
    basis: bases.preservation,
    place: needed(textAt(form, '/place'), '保存地点'),
    keeper: textAt(form, '/keeper'),
    handleOn: handleOn === '' ? '本机关通知的日期' : dateText(handleOn),
    items: objectsAt(form, '/items').map((item) => ({
      name: textAt(item, '/name'),
      model: textAt(item, '/model'),
      origin: textAt(item, '/origin'),
      state: textAt(item, '/state'),
      unit: textAt(item, '/unit'),
      quantity: textAt(item, '/quantity'),
      price: textAt(item, '/price'),
    })),
    remark: signingRemark(form, '通知书'),
    receiver: party.kind === 'organisation' ? '单位负责人' : '当事人',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    date: dateText(source.issuedOn),
    copies: '本通知书及清单一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}

/** 某公司涉嫌某行为案 → 某行为. */
function conductOf(caseName: string, party: string): string {
  return caseName.replace(party, '').replace(/^涉嫌/, '').replace(/案$/, '');
}
