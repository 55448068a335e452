import { actIn, applicantOf, contactIn, contactLines, letterOf, licenceBases, type LicenceLetterData, requestText } from '../../licence.ts';
import { formOf, needed, objectsAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 利害关系人告知书 (许可法 36). */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const parties = objectsAt(form, '/parties');
  const { settings } = source;
  return letterOf(source, {
    to: parties.map((party) => textAt(party, '/name')).join('、'),
    opening: `${applicantOf(source).name}向本机关提出${requestText(source, actIn(form))}。经审查，该许可事项直接关系你（单位）的重大利益：`,
    items: parties.map((party) => `${textAt(party, '/name')}：${textAt(party, '/interest')}`),
    body: [
      needed(textAt(form, '/content'), '告知的事项'),
      `依据${licenceBases.thirdParties}的规定，你（单位）有权进行陈述和申辩。请自收到本告知书之日起${settings.licenceStatementDays.value}个工作日内，以书面或者口头方式向本机关提出；逾期不提出的，本机关将依法作出决定。`,
    ],
    last: contactLines(source, contactIn(source)),
    copies: '本告知书一份由本机关存入案卷，利害关系人各一份。',
  });
}
