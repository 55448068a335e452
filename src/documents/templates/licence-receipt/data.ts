import { channels } from '#law/form-parts/licence-intake.ts';
import { dateText } from '../../dates.ts';
import { actIn, applicantAndYou, contactLines, letterOf, type LicenceLetterData, materialName, requestText } from '../../licence.ts';
import { factsOf, formOf, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

const ways: Readonly<Record<string, string>> = channels;

/** 申请材料接收凭证 (许可法 32 Ⅱ): what came in, when and how, and by what the applicant finds out how it stands. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const materials = textsAt(form, '/materials').map(materialName);
  const code = textAt(form, '/progressCode') || textAt(factsOf(source), '/progressCode');
  const way = ways[textAt(form, '/channel')] ?? '';
  return letterOf(source, {
    to: party.name,
    opening: `${you}提出的${requestText(source, actIn(form))}及下列材料，本机关已于${dateText(textAt(form, '/receivedOn'))}收到（方式：${way}）：`,
    items: materials.length === 0 ? ['没有随附材料'] : materials,
    body: [
      `办理进度查询码：${code}。凭此码可以在公示网站或者窗口查询办理进度。`,
      '本机关将当场或者在收到之日起五个工作日内告知是否受理，或者一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。',
    ],
    last: ['本机关实施行政许可不收取任何费用。', ...contactLines(source, '')],
    copies: '本凭证一式两份：一份由本机关存入案卷，一份交申请人。',
  });
}
