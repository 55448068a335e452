import { dateText } from '../../dates.ts';
import { provisions, sentence } from '../../draft.ts';
import {
  applicantAndYou,
  certificateLines,
  draftIn,
  historyOf,
  letterOf,
  type LicenceLetterData,
  matterOf,
  termText,
} from '../../licence.ts';
import { formOf, needed, objectAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

/** 准予行政许可决定书 (许可法 38 Ⅰ, 39, 44). */
export function data(source: PaperSource): LicenceLetterData {
  const { party, you } = applicantAndYou(source);
  const draft = draftIn(source);
  const certificate = objectAt(draft, '/certificate');
  const decided = needed(textAt(formOf(source), '/decidedOn'), '决定日期');
  return {
    ...letterOf(source, {
      to: party.name,
      opening: `${historyOf(source, 'grant', you)}${sentence(textAt(draft, '/facts'))}${sentence(textAt(draft, '/reasons'))}依据${provisions(textAt(draft, '/basis'))}的规定，本机关决定：${sentence(textAt(draft, '/content'))}`,
      items: [
        ...certificateLines(certificate).map(([label, value]) => `${label}：${value}`),
        `有效期：${termText(textAt(certificate, '/validFrom'), textAt(certificate, '/validUntil'))}`,
      ],
      body: [
        `本机关自作出本决定之日起十个工作日内颁发、送达《${matterOf(source).licence.certificate.title}》。需要延续有效期的，应当在届满三十个工作日前提出申请；需要变更许可事项的，应当提出变更申请。`,
      ],
      last: [remedyText(source, you, '本决定')],
    }),
    date: dateText(decided),
  };
}
