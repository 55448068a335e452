import { momentText, untilText } from '../../dates.ts';
import { actIn, actTitle, applicantOf, matterOf } from '../../licence.ts';
import type { PartyData } from '../../party.ts';
import { nameOf } from '../../people.ts';
import { formOf, needed, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface LicenceSiteCheckData {
  readonly matter: string;
  readonly request: string;
  readonly party: PartyData;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly examiners: readonly string[];
  readonly attendant: string;
  readonly attendantPosition: string;
  readonly findings: readonly { readonly condition: string; readonly result: string; readonly says: string }[];
  readonly situation: string;
  readonly remark: string;
}

const results: Readonly<Record<string, string>> = { met: '符合', unmet: '不符合' };

/** 行政许可现场核查记录 (许可法 34 Ⅲ): by two, condition by condition. */
export function data(source: PaperSource): LicenceSiteCheckData {
  const form = formOf(source);
  const [from, to] = [textAt(form, '/from'), textAt(form, '/to')];
  const { conditions } = matterOf(source).licence;
  return {
    matter: matterOf(source).name,
    request: actTitle(actIn(form)),
    party: applicantOf(source),
    place: needed(textAt(form, '/place'), '核查地点'),
    from: momentText(from),
    to: untilText(from, to),
    examiners: textsAt(form, '/officers').map((id) => nameOf(source, id)),
    attendant: textAt(form, '/attendant'),
    attendantPosition: textAt(form, '/attendantPosition'),
    findings: objectsAt(form, '/findings').map((finding) => ({
      condition: conditions.find(({ id }) => id === textAt(finding, '/condition'))?.text ?? '',
      result: results[textAt(finding, '/result')] ?? '',
      says: textAt(finding, '/says'),
    })),
    situation: needed(textAt(form, '/situation'), '核查情况'),
    remark: textAt(form, '/signature') === 'refused' ? '申请人方在场人员拒绝签名，核查人员已在本记录上注明。' : '',
  };
}
