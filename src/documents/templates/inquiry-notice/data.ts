import { summonForInquiry } from '#law/actions/summon-for-inquiry/action.ts';
import { bases } from '../../citations.ts';
import { dateText, momentText } from '../../dates.ts';
import { choicesOf } from '../../labels.ts';
import { formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface InquiryNoticeData {
  readonly to: string;
  readonly subject: string;
  readonly basis: string;
  readonly time: string;
  readonly place: string;
  readonly materials: readonly { readonly name: string; readonly wanted: boolean }[];
  readonly contact: string;
  readonly address: string;
  readonly date: string;
  readonly copies: string;
}

/** 询问通知书 (处罚法 55). */
export function data(source: PaperSource): InquiryNoticeData {
  const form = formOf(source);
  const wanted = textsAt(form, '/bring');
  const more = textAt(form, '/bringMore');
  const listed = choicesOf(summonForInquiry.action.form, 'bring').map((name) => ({ name, wanted: wanted.includes(name) }));
  return {
    to: needed(textAt(form, '/respondent'), '被询问人或者单位'),
    subject: needed(textAt(form, '/reason'), '询问事由')
      .replace(/^因/, '')
      .replace(/[。，；]$/, ''),
    basis: bases.inquiry,
    time: momentText(textAt(form, '/at')),
    place: textAt(form, '/place'),
    materials: more === '' ? listed : [...listed, { name: more, wanted: true }],
    contact: textAt(form, '/contact'),
    address: source.settings.agencyAddress.value,
    date: dateText(source.issuedOn),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交被询问人。',
  };
}
