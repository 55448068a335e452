import { momentText, untilText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface CoercionSceneRecordData {
  readonly party: PartyData;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly officers: readonly Signer[];
  readonly host: string;
  readonly hostPosition: string;
  readonly witness: string;
  readonly notified: string;
  readonly statement: string;
  readonly answer: string;
  readonly process: string;
  readonly remark: string;
}

const signatures: Readonly<Record<string, string>> = {
  signed: '',
  refused: '当事人拒绝签名，执法人员已在本笔录上注明。',
  absent: '经通知，当事人没有到场，由见证人到场见证。',
};

/** 行政强制现场笔录 (强制法 18 items 3 to 9). */
export function data(source: PaperSource): CoercionSceneRecordData {
  const form = formOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  const failure = textAt(form, '/recordingFailure');
  return {
    party: partyOf(source),
    place: needed(textAt(form, '/place'), '实施地点'),
    from: momentText(from),
    to: untilText(from, to),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    host: textAt(form, '/attendant'),
    hostPosition: textAt(form, '/attendantPosition'),
    witness: textAt(form, '/witness'),
    notified:
      '本机关已通知当事人到场，当场告知采取行政强制措施的理由、依据以及当事人依法享有的陈述权、申辩权和申请行政复议、提起行政诉讼的途径。',
    statement: textAt(form, '/statement'),
    answer: textAt(form, '/answer'),
    process: needed(textAt(form, '/process'), '实施过程'),
    remark: [signatures[textAt(form, '/signature')] ?? '', failure === '' ? '' : `没有录音录像的原因：${failure}`, textAt(form, '/note')]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
