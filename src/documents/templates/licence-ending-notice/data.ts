import { provisions, sentence } from '../../draft.ts';
import {
  actIn,
  actTitle,
  applicantAndYou,
  contactIn,
  contactLines,
  letterOf,
  licenceBases,
  type LicenceLetterData,
  subjectOf,
} from '../../licence.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 拟撤回、撤销行政许可告知书: facts, reasons, basis, and the rights to speak and to be heard (许可法 7, 47). */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const number = textAt(factsOf(source), '/certificateNumber');
  const { settings } = source;
  return letterOf(source, {
    to: party.name,
    opening: `${you}持有的${subjectOf(source)}${number === '' ? '' : `（证号${number}）`}，本机关拟${actTitle(actIn(form))}。事实和证据如下：\n${needed(textAt(form, '/facts'), '事实和证据')}`,
    body: [
      `依据${provisions(textAt(form, '/basis'))}的规定，拟作出的决定是：${sentence(textAt(form, '/intended'))}`,
      `依据${licenceBases.ending}的规定，${you}享有陈述权、申辩权，请自收到本告知书之日起${settings.licenceStatementDays.value}个工作日内提出；${you}也可以自收到本告知书之日起五个工作日内要求听证，不承担组织听证的费用。逾期不提出的，本机关将依法作出决定。`,
    ],
    last: contactLines(source, contactIn(source)),
    copies: '本告知书一式两份：一份由本机关存入案卷，一份交被许可人。',
  });
}
