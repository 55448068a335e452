import {
  actIn,
  applicantAndYou,
  contactIn,
  contactLines,
  letterOf,
  licenceBases,
  type LicenceLetterData,
  materialName,
  requestText,
} from '../../licence.ts';
import { sentence } from '../../draft.ts';
import { formOf, objectsAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

const lacks: Readonly<Record<string, string>> = { missing: '没有提交', form: '不符合法定形式' };

/** 行政许可申请材料补正告知书 (许可法 32 Ⅰ 4): once, and all of it. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  return letterOf(source, {
    to: party.name,
    opening: `${you}提出的${requestText(source, actIn(form))}，申请材料不齐全或者不符合法定形式。依据${licenceBases.supplement}的规定，现一次告知需要补正的全部内容：`,
    items: objectsAt(form, '/items').map(
      (item) => `${materialName(textAt(item, '/material'))}（${lacks[textAt(item, '/lacks')] ?? ''}）：${sentence(textAt(item, '/says'))}`,
    ),
    body: ['按照以上要求提交全部补正材料的，本机关应当受理。不需要补正或者对补正要求有疑问的，可以要求说明、解释。'],
    last: contactLines(source, contactIn(source)),
  });
}
