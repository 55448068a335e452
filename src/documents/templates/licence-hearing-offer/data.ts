import { actIn, applicantOf, contactIn, contactLines, letterOf, licenceBases, type LicenceLetterData, requestText } from '../../licence.ts';
import { factsOf, formOf, needed, objectsAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 行政许可听证告知书 (许可法 47): to the applicant and to those whose interests stand against his. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const applicant = applicantOf(source).name;
  const others = objectsAt(factsOf(source), '/thirdParties').map((party) => textAt(party, '/name'));
  return letterOf(source, {
    to: [applicant, ...others].join('、'),
    opening: `${applicant}向本机关提出的${requestText(source, actIn(form))}，直接涉及申请人与他人之间的重大利益关系：`,
    body: [
      needed(textAt(form, '/interest'), '重大利益关系'),
      `依据${licenceBases.hearing}的规定，申请人、利害关系人有权要求听证。要求听证的，请自收到本告知书之日起五个工作日内，以书面或者口头方式向本机关提出；本机关将在二十个工作日内组织听证。逾期不提出的，视为放弃听证的权利。申请人、利害关系人不承担本机关组织听证的费用。`,
    ],
    last: contactLines(source, contactIn(source)),
    copies: '本告知书一份由本机关存入案卷，申请人、利害关系人各一份。',
  });
}
