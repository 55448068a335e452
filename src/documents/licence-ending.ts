import { dateText } from './dates.ts';
import { provisions, sentence } from './draft.ts';
import { applicantAndYou, draftIn, letterOf, type LicenceLetterData, subjectOf } from './licence.ts';
import { factsOf, formOf, needed, textAt } from './reading.ts';
import { remedyText } from './remedy.ts';
import type { PaperSource } from './source.ts';

/** 撤回、撤销: what it rests on, that the holder was heard, what becomes of the certificate, and what is made good. */
export function endingData(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const facts = factsOf(source);
  const draft = draftIn(source);
  const number = textAt(facts, '/certificateNumber');
  return {
    ...letterOf(source, {
      to: party.name,
      opening: `${you}持有的${subjectOf(source)}${number === '' ? '' : `（证号${number}）`}，${sentence(needed(textAt(draft, '/facts'), '查明的情况'))}`,
      body: [
        `本机关已告知${you}拟作出的决定（告知书文号${textAt(facts, '/endingNoticeNumber')}）及陈述、申辩和要求听证的权利，${heardText(source, you)}。`,
        `${sentence(textAt(draft, '/reasons'))}依据${provisions(textAt(draft, '/basis'))}的规定，本机关决定：${sentence(textAt(draft, '/content'))}`,
        sentence(textAt(draft, '/compensation')),
        '许可证件自本决定送达之日起失效，应当交回；本机关依法办理注销手续。',
      ],
      last: [remedyText(source, you, '本决定')],
      copies: '本决定书一式两份：一份由本机关存入案卷，一份交被许可人。',
    }),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
  };
}

/** What became of it, as the record has it since the notice (许可法 7, 47): a decision that says otherwise is contradicted by its own file. */
function heardText({ entries }: PaperSource, you: string): string {
  const told = entries.findLast(({ action }) => action === 'notify-ending')?.n ?? 0;
  const since = (action: string) => entries.some(({ action: done, n, form }) => done === action && n > told && form['way'] !== 'none');
  const ways = [since('hold-hearing') ? '举行了听证' : '', since('hear-opinions') ? '听取了意见' : ''].filter((way) => way !== '');
  return ways.length > 0 ? `并${ways.join('、')}` : `${you}没有提出意见`;
}
