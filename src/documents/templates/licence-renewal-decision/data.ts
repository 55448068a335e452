import { dateText } from '../../dates.ts';
import { provisions, sentence } from '../../draft.ts';
import { applicantAndYou, draftIn, historyOf, letterOf, licenceBases, type LicenceLetterData, termText } from '../../licence.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

/** 行政许可延续决定书 (许可法 50): granted, refused, or granted by silence and only confirmed here. */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const facts = factsOf(source);
  const until = dateText(textAt(facts, '/validUntil'));
  const common = { to: party.name, last: [remedyText(source, you, '本决定')] };
  if (source.proposal.action === 'confirm-deemed-renewal')
    return letterOf(source, {
      ...common,
      opening: `${you}于${dateText(textAt(facts, '/received/renew'))}按期提出延续申请，本机关没有在原许可有效期届满（${until}）前作出决定。依据${licenceBases.silentRenewal}的规定，视为准予延续，现予确认：`,
      items: [`延续的有效期：${termText(textAt(form, '/validFrom'), textAt(form, '/validUntil'))}`],
      body: ['许可事项和其他内容不变，本机关换发许可证件。'],
    });
  const draft = draftIn(source);
  const granted = textAt(draft, '/outcome') === 'approve';
  return {
    ...letterOf(source, {
      ...common,
      opening: `${historyOf(source, 'renew', you)}${sentence(textAt(draft, '/facts'))}${sentence(textAt(draft, '/reasons'))}依据${provisions(textAt(draft, '/basis'))}的规定，本机关决定：${sentence(textAt(draft, '/content'))}`,
      items: granted
        ? [`延续的有效期：${termText(textAt(draft, '/certificate/validFrom'), textAt(draft, '/certificate/validUntil'))}`]
        : [],
      body: [granted ? '自作出本决定之日起十个工作日内换发许可证件。' : `原许可有效期至${until}，届满后不得再从事该许可的活动。`],
    }),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
  };
}
