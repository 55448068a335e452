import { momentText, untilText } from '../../dates.ts';
import { nameOf, officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, numberAt, textAt, textsAt } from '../../reading.ts';
import { type Spoken, spokenIn } from '../../spoken.ts';
import type { PaperSource } from '../../source.ts';

export interface InquiryRecordData {
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly times: number;
  readonly person: {
    readonly name: string;
    readonly sex: string;
    readonly age: string;
    readonly code: string;
    readonly phone: string;
    readonly unit: string;
    readonly position: string;
    readonly address: string;
  };
  readonly askers: readonly Signer[];
  readonly recorder: string;
  readonly present: string;
  readonly subject: string;
  readonly turns: readonly Spoken[];
  readonly remark: string;
}

const sexes: Readonly<Record<string, string>> = { male: '男', female: '女' };

/** 询问笔录 (处罚法 55). */
export function data(source: PaperSource): InquiryRecordData {
  const form = formOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  const recorder = textAt(form, '/recorder');
  return {
    from: momentText(from),
    to: untilText(from, to),
    place: textAt(form, '/place'),
    times: numberAt(form, '/times') ?? 1,
    person: {
      name: needed(textAt(form, '/respondent'), '被询问人'),
      sex: sexes[textAt(form, '/respondentSex')] ?? '',
      age: textAt(form, '/respondentAge'),
      code: textAt(form, '/respondentId'),
      phone: textAt(form, '/respondentPhone'),
      unit: textAt(form, '/respondentUnit'),
      position: textAt(form, '/respondentPosition'),
      address: textAt(form, '/respondentAddress'),
    },
    askers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    recorder: recorder === '' ? '' : nameOf(source, recorder),
    present: textAt(form, '/present'),
    subject: textAt(factsOf(source), '/caseName'),
    turns: spokenIn(needed(textAt(form, '/record'), '询问记录')),
    remark: textAt(form, '/signature') === 'refused' ? '被询问人拒绝签名，询问人已在本笔录上注明。' : '',
  };
}
