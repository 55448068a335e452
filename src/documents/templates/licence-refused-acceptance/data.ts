import { actIn, applicantAndYou, contactLines, letterOf, licenceBases, type LicenceLetterData, requestText } from '../../licence.ts';
import { sentence } from '../../draft.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

const grounds: Readonly<Record<string, readonly [basis: string, says: string]>> = {
  'not-needed': [licenceBases.notNeeded, '申请事项依法不需要取得行政许可，本机关不受理'],
  'not-ours': [licenceBases.notOurs, '申请事项依法不属于本机关职权范围，本机关决定不予受理'],
  incomplete: [licenceBases.incomplete, '经一次告知补正，申请材料仍不齐全或者不符合法定形式，本机关决定不予受理'],
  untrue: [licenceBases.untrue, '申请人隐瞒有关情况或者提供虚假材料，本机关决定不予受理'],
  barred: [licenceBases.barred, '申请人在不得再次申请该行政许可的期间内，本机关决定不予受理'],
};

/** 行政许可不予受理决定书 (许可法 32 Ⅰ 1, 2, Ⅱ). */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const ground = grounds[textAt(form, '/ground')];
  const [basis, says] = ground ?? ['', ''];
  const organ = textAt(form, '/organ');
  return letterOf(source, {
    to: party.name,
    opening: `${you}提出的${requestText(source, actIn(form))}，依据${needed(basis, '理由')}的规定，${says}。`,
    body: [`理由：${sentence(textAt(form, '/reason'))}`, organ === '' ? '' : `请向${organ}申请。`],
    last: [remedyText(source, you, '本决定'), ...contactLines(source, '')],
  });
}
