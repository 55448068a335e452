import { dateText } from '../../dates.ts';
import { provisions, sentence } from '../../draft.ts';
import { applicantAndYou, draftIn, historyOf, letterOf, type LicenceLetterData } from '../../licence.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

/** 不予行政许可决定书 (许可法 38 Ⅱ): the reasons, and where to turn. */
export function data(source: PaperSource): LicenceLetterData {
  const { party, you } = applicantAndYou(source);
  const draft = draftIn(source);
  const decided = needed(textAt(formOf(source), '/decidedOn'), '决定日期');
  return {
    ...letterOf(source, {
      to: party.name,
      opening: `${historyOf(source, 'grant', you)}${sentence(textAt(draft, '/facts'))}`,
      body: [
        `理由：${sentence(needed(textAt(draft, '/reasons'), '理由'))}`,
        `依据${provisions(textAt(draft, '/basis'))}的规定，本机关决定：${sentence(textAt(draft, '/content'))}`,
        draft['untrue'] === true
          ? '该许可事项直接关系公共安全、人身健康、生命财产安全，申请人自本决定之日起一年内不得再次申请。'
          : '条件具备后，可以重新申请。',
      ],
      last: [remedyText(source, you, '本决定')],
    }),
    date: dateText(decided),
  };
}
