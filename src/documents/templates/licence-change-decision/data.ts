import { dateText } from '../../dates.ts';
import { provisions, sentence } from '../../draft.ts';
import { applicantAndYou, certificateLines, draftIn, historyOf, letterOf, type LicenceLetterData } from '../../licence.ts';
import { factsOf, formOf, needed, objectAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

/** 行政许可变更决定书 (许可法 49): granted or refused. */
export function data(source: PaperSource): LicenceLetterData {
  const { party, you } = applicantAndYou(source);
  const draft = draftIn(source);
  const granted = textAt(draft, '/outcome') === 'approve';
  const decided = needed(textAt(formOf(source), '/decidedOn'), '决定日期');
  const held = textAt(factsOf(source), '/certificateNumber');
  return {
    ...letterOf(source, {
      to: party.name,
      opening: `${historyOf(source, 'change', you)}${sentence(textAt(draft, '/facts'))}${sentence(textAt(draft, '/reasons'))}依据${provisions(textAt(draft, '/basis'))}的规定，本机关决定：${sentence(textAt(draft, '/content'))}`,
      items: granted ? certificateLines(objectAt(draft, '/certificate')).map(([label, value]) => `${label}：${value}`) : [],
      body: [granted ? `原许可证件${held}收回，自作出本决定之日起十个工作日内换发，有效期不变。` : `原许可${held}继续有效。`],
      last: [remedyText(source, you, '本决定')],
    }),
    date: dateText(decided),
  };
}
