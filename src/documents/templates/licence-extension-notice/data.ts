import { actIn, applicantAndYou, contactLines, historyOf, letterOf, licenceBases, type LicenceLetterData } from '../../licence.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 延长行政许可决定期限告知书 (许可法 42 Ⅰ): with its reason. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  return letterOf(source, {
    to: party.name,
    opening: historyOf(source, actIn(form), you),
    body: [
      `延长的理由：${needed(textAt(form, '/reason'), '延长的理由')}`,
      `因上述理由，本机关在法定期限内不能作出决定。依据${licenceBases.extension}的规定，经本机关负责人批准，决定期限延长十个工作日。`,
    ],
    last: contactLines(source, ''),
  });
}
