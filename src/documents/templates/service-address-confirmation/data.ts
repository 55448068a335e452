import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, isTrueAt, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ServiceAddressConfirmationData {
  readonly cause: string;
  readonly party: PartyData;
  readonly told: string;
  readonly recipient: string;
  readonly phone: string;
  readonly address: string;
  readonly postcode: string;
  readonly electronic: string;
  readonly electronicAddress: string;
  readonly confirmation: string;
  readonly officers: readonly Signer[];
  readonly date: string;
}

/** 送达地址（电子送达）确认书 (处罚法 61 Ⅱ, 民诉法 90). */
export function data(source: PaperSource): ServiceAddressConfirmationData {
  const form = formOf(source);
  const electronic = isTrueAt(form, '/electronic');
  return {
    cause: textAt(factsOf(source), '/caseName'),
    party: partyOf(source),
    told:
      `依据${bases.address}的规定，本机关的文书按当事人确认的地址送达。经当事人同意，可以采用传真、电子邮件等能够确认其收悉的方式送达，到达当事人特定系统的日期为送达日期；当事人提出需要纸质文书的，本机关予以提供。\n` +
      '确认的地址不准确，或者变更后没有书面告知本机关，致使文书没有收到的，由当事人承担相应后果。',
    recipient: textAt(form, '/recipient'),
    phone: textAt(form, '/phone'),
    address: needed(textAt(form, '/address'), '送达地址'),
    postcode: textAt(form, '/postcode'),
    electronic: electronic ? '同意' : '不同意',
    electronicAddress: electronic ? textAt(form, '/electronicAddress') : '',
    confirmation: `以上内容已经阅读并理解，所填送达地址准确、有效${electronic ? '，同意采用电子方式送达本案文书' : ''}。`,
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    date: dateText(textAt(form, '/confirmedOn')),
  };
}
