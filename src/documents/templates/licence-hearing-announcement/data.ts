import { dateText } from '../../dates.ts';
import { contactIn, contactLines, letterOf, licenceBases, type LicenceLetterData } from '../../licence.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 行政许可听证公告 (许可法 46): to everybody. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  return letterOf(source, {
    opening: `本机关受理的“${textAt(factsOf(source), '/caseName')}”涉及公共利益。依据${licenceBases.publicHearing}的规定，决定公开举行听证，现公告如下：`,
    items: [
      `听证的事项：${needed(textAt(form, '/topic'), '听证的事项')}`,
      `时间：${dateText(textAt(form, '/heldOn'))}${textAt(form, '/at')}`,
      `地点：${textAt(form, '/place')}`,
    ],
    body: ['公民、法人和其他组织可以向本机关报名旁听或者提出意见；与该事项有利害关系的，可以申请参加听证。'],
    last: contactLines(source, contactIn(source)),
    copies: '本公告一份由本机关存入案卷，一份张贴、刊登。',
  });
}
