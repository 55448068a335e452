import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { frequencyText, type SchemeData, schemeOf } from '../../inspection.ts';
import { partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface InspectionNoticeData {
  readonly to: string;
  readonly you: string;
  readonly basis: string;
  readonly scheme: Omit<SchemeData, 'basis'>;
  readonly officers: readonly Signer[];
  readonly prepare: string;
  readonly frequency: string;
  readonly rights: readonly string[];
  readonly contact: string;
  readonly address: string;
  readonly date: string;
  readonly copies: string;
}

/** 行政检查通知书: basis, subject, source, frequency, who comes, and what the party may do (国办发〔2024〕54号). */
export function data(source: PaperSource): InspectionNoticeData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  const { basis, ...scheme } = schemeOf(source);
  const { governmentName, courtName, agencyPhone, agencyAddress } = source.settings;
  return {
    to: party.name,
    you,
    basis: basis || bases.inspection,
    scheme,
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    prepare: textAt(form, '/prepare'),
    frequency: frequencyText(source),
    rights: [
      `检查人员与${you}有直接利害关系或者有其他关系可能影响公正执法的，${you}有权申请其回避。`,
      `检查人员应当不少于两人，主动出示执法证件；不出示执法证件的，${you}有权拒绝接受检查（行政处罚法第五十五条第一款）。除此以外，对依法履行职责的检查应当予以配合，不得拒绝、阻挠（安全生产法第六十六条）；对检查情况有权陈述意见。`,
      `检查不收取任何费用，不影响正常生产经营，不要求法定代表人必须到场；检查人员索要财物、要求购买产品或者中介服务的，可以向本机关投诉举报（${agencyPhone.value}）。`,
      `对检查中作出的责令改正等决定不服的，可以依法向${governmentName.value}申请行政复议，或者向${courtName.value}提起行政诉讼。`,
    ],
    contact: needed(textAt(form, '/contact'), '联系人和电话'),
    address: agencyAddress.value,
    date: dateText(source.issuedOn),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交被检查单位。',
  };
}
