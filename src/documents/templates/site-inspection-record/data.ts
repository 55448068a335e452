import { momentText, untilText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import type { PaperSource } from '../../source.ts';

export interface SiteInspectionRecordData {
  readonly party: PartyData;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly officers: readonly Signer[];
  readonly host: string;
  readonly hostPosition: string;
  readonly witness: string;
  readonly findings: string;
  readonly remark: string;
}

const signatures: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签名，执法人员已在本记录上注明。',
  absent: '当事人不在场，由见证人到场见证。',
};

/** 现场检查记录 (处罚法 55, 安全生产法 68). */
export function data(source: PaperSource): SiteInspectionRecordData {
  const form = formOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  return {
    party: partyOf(source),
    place: needed(textAt(form, '/place'), '检查场所'),
    from: momentText(from),
    to: untilText(from, to),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    host: textAt(form, '/attendant'),
    hostPosition: textAt(form, '/attendantPosition'),
    witness: textAt(form, '/witness'),
    findings: [needed(textAt(form, '/findings'), '检查情况'), ...checkedLines(source), ...handling(form)].join('\n'),
    remark: [signatures[textAt(form, '/signature')] ?? '', textAt(form, '/note')].filter((line) => line !== '').join('\n'),
  };
}

function handling(form: JsonObject): string[] {
  const says = textAt(form, '/handling');
  return says === '' ? [] : [`处理情况：${says}`];
}

const found: Readonly<Record<string, string>> = { ok: '未发现问题', problem: '发现问题', 'not-applicable': '不涉及' };

/** 安全生产法 68: the record says what is done about what was found. */
const dealtWith: Readonly<Record<string, string>> = { 'at-once': '责令立即整改', 'by-date': '责令限期整改' };

/** In an inspection the record goes item by item and numbers its problems. */
function checkedLines(source: PaperSource): string[] {
  const form = formOf(source);
  const names = new Map(objectsAt(factsOf(source), '/items').map((item) => [textAt(item, '/id'), textAt(item, '/name')]));
  const before = objectsAt(factsOf(source), '/problemsFound').length;
  return [
    ...objectsAt(form, '/checked').map((row) => {
      const says = textAt(row, '/says');
      return `【${names.get(textAt(row, '/item')) ?? textAt(row, '/item')}】${found[textAt(row, '/result')] ?? ''}。${says}`;
    }),
    ...objectsAt(form, '/problems').map(
      (problem, index) => `问题${before + index + 1}：${textAt(problem, '/says')}（处理：${dealtWith[textAt(problem, '/order')] ?? ''}）`,
    ),
  ];
}
