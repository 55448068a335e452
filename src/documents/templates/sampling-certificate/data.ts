import { bases } from '../../citations.ts';
import { dateText, momentText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, objectsAt, textAt, textsAt } from '../../reading.ts';
import { signingRemark } from '../../signed.ts';
import type { PaperSource } from '../../source.ts';

export interface SamplingCertificateData {
  readonly to: string;
  readonly cause: string;
  readonly basis: string;
  readonly time: string;
  readonly place: string;
  readonly method: string;
  readonly items: readonly { readonly name: string; readonly batch: string; readonly quantity: string; readonly whole: string }[];
  readonly remark: string;
  readonly officers: readonly Signer[];
  readonly date: string;
  readonly copies: string;
}

/** 抽样取证凭证 (处罚法 56). */
export function data(source: PaperSource): SamplingCertificateData {
  const form = formOf(source);
  return {
    to: partyOf(source).name,
    cause: textAt(factsOf(source), '/caseName'),
    basis: bases.sampling,
    time: momentText(textAt(form, '/takenAt')),
    place: needed(textAt(form, '/place'), '抽样地点'),
    method: sentence(textAt(form, '/method')),
    items: objectsAt(form, '/items').map((item) => ({
      name: textAt(item, '/name'),
      batch: textAt(item, '/batch'),
      quantity: textAt(item, '/quantity'),
      whole: textAt(item, '/whole'),
    })),
    remark: signingRemark(form, '凭证'),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    date: dateText(source.issuedOn),
    copies: '本凭证一式两份：一份由本机关存入案卷，一份交被抽样取证人。',
  };
}
