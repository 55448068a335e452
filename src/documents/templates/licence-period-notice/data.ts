import { dateText } from '../../dates.ts';
import { actIn, applicantAndYou, contactLines, historyOf, letterOf, licenceBases, type LicenceLetterData } from '../../licence.ts';
import { formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 特别程序所需时间告知书 (许可法 45): told in writing, or it counts. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  return letterOf(source, {
    to: party.name,
    opening: `${historyOf(source, actIn(form), you)}办理中依法需要进行下列程序：`,
    items: textsAt(form, '/kinds'),
    body: [
      `依据和理由：${needed(textAt(form, '/reason'), '依据和理由')}`,
      `依据${licenceBases.period}的规定，自${dateText(textAt(form, '/from'))}起所需时间约${textAt(form, '/days')}个工作日，不计算在行政许可决定期限内。以上程序结束后，决定期限继续计算。`,
    ],
    last: contactLines(source, ''),
  });
}
