import { cancelLicence } from '#law/actions/cancel-licence/action.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { applicantAndYou, letterOf, licenceBases, type LicenceLetterData, subjectOf } from '../../licence.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

/** 注销行政许可决定书 (许可法 70). */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const number = textAt(factsOf(source), '/certificateNumber');
  const ground = labelOf(cancelLicence.action.form, 'ground', needed(textAt(form, '/ground'), '情形'));
  return {
    ...letterOf(source, {
      to: party.name,
      opening: `${you}的${subjectOf(source)}${number === '' ? '' : `（证号${number}）`}，${ground}。${sentence(textAt(form, '/facts'))}依据${licenceBases.cancellation}的规定，本机关决定办理注销手续，收回许可证件。`,
      body: ['注销后继续从事该许可的活动的，依法处理。'],
      last: [remedyText(source, you, '本决定')],
      copies: '本决定书一式两份：一份由本机关存入案卷，一份交被许可人。',
    }),
    date: dateText(textAt(form, '/decidedOn')),
  };
}
