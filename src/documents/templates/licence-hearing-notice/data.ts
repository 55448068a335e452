import { dateText } from '../../dates.ts';
import { applicantOf, contactIn, contactLines, letterOf, licenceBases, type LicenceLetterData } from '../../licence.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, needed, objectsAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 行政许可听证通知书 (许可法 48): seven working days before. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const others = objectsAt(factsOf(source), '/thirdParties').map((party) => textAt(party, '/name'));
  return letterOf(source, {
    to: [applicantOf(source).name, ...others].join('、'),
    opening: `关于“${textAt(factsOf(source), '/caseName')}”的下列事项，依据${licenceBases.hearingNotice}的规定，本机关决定公开举行听证：`,
    items: [
      `听证的事项：${needed(textAt(form, '/topic'), '听证的事项')}`,
      `时间：${dateText(textAt(form, '/heldOn'))}${textAt(form, '/at')}`,
      `地点：${textAt(form, '/place')}`,
      `主持人：${nameOf(source, textAt(form, '/host'))}；记录人：${nameOf(source, textAt(form, '/clerk'))}`,
    ],
    body: [
      textAt(form, '/challenge'),
      '申请人、利害关系人可以亲自参加，也可以委托代理人参加；认为主持人与该行政许可事项有直接利害关系的，有权申请回避。举行听证时，审查人员提供审查意见的证据、理由，申请人、利害关系人可以提出证据，并进行申辩和质证。',
    ],
    last: contactLines(source, contactIn(source)),
    copies: '本通知书一份由本机关存入案卷，申请人、利害关系人各一份。',
  });
}
