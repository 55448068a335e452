import { acts, type Act, isAct } from '#law/licence-acts.ts';
import { type LicenceMatter, licenceMatterById } from '#law/matters/other.ts';
import { followUpMaterials } from '#law/matters/licence-terms.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import type { Citation, JsonObject, Pointer } from '#law/vocabulary.ts';
import { dateText } from './dates.ts';
import { type PartyData, partyIn, youFor } from './party.ts';
import { PaperProblem } from './problem.ts';
import { factsOf, formOf, needed, objectAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

const lic = (article: string, paragraph?: number, item?: number): Citation => ({
  law: 'ALL2019',
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  ...(item === undefined ? {} : { item }),
});

/** The provisions papers of licences print. */
export const licenceBases = {
  supplement: citationsText([lic('32', 1, 4)]),
  acceptance: citationsText([lic('32', 1, 5)]),
  silentAcceptance: citationsText([lic('32', 1, 4)]),
  notNeeded: citationsText([lic('32', 1, 1)]),
  notOurs: citationsText([lic('32', 1, 2)]),
  incomplete: citationsText([lic('32', 1, 5)]),
  untrue: citationsText([lic('78')]),
  barred: citationsText([lic('78'), lic('79')]),
  truth: citationsText([lic('31', 1)]),
  thirdParties: citationsText([lic('36')]),
  period: citationsText([lic('45')]),
  extension: citationsText([lic('42', 1)]),
  hearing: citationsText([lic('47', 1)]),
  hearingNotice: citationsText([lic('48')]),
  publicHearing: citationsText([lic('46')]),
  silentRenewal: citationsText([lic('50', 2)]),
  ending: citationsText([lic('7')]),
  cancellation: citationsText([lic('70')]),
} as const;

/** A paper of a licence that goes out: what it says before, in, and after its list; `last` stays with the seal. */
export interface LicenceLetterData {
  readonly to: string;
  readonly opening: string;
  readonly items: readonly string[];
  readonly body: string;
  readonly last: string;
  readonly date: string;
  readonly copies: string;
}

export interface Letter {
  readonly to?: string;
  readonly opening: string;
  readonly items?: readonly string[];
  readonly body?: readonly string[];
  readonly last: readonly string[];
  readonly copies?: string;
}

export function letterOf({ issuedOn }: PaperSource, { to = '', opening, items = [], body = [], last, copies }: Letter): LicenceLetterData {
  return {
    to,
    opening,
    items,
    body: body.filter((line) => line !== '').join('\n'),
    last: last.filter((line) => line !== '').join('\n'),
    date: dateText(issuedOn),
    copies: copies ?? '本文书一式两份：一份由本机关存入案卷，一份交申请人。',
  };
}

/** @throws PaperProblem for a file of something else. */
export function matterOf(source: PaperSource): LicenceMatter {
  const matter = licenceMatterById(matterId(source));
  if (!matter) throw new PaperProblem('所申请的事项不在本机关办理的行政许可事项中，文书不能制作。');
  return matter;
}

function matterId(source: PaperSource): string {
  return textAt(source.proposal.form ?? {}, '/matter') || textAt(factsOf(source), '/matter');
}

/** What was asked for, by the name of the matter where it is one of this bureau's. */
export function subjectOf(source: PaperSource): string {
  return licenceMatterById(matterId(source))?.name ?? '行政许可';
}

/** The applicant or holder: of the form that opens the file, else as the file knows him. */
export function applicantOf(source: PaperSource): PartyData {
  const own = objectAt(source.proposal.form ?? {}, '/party');
  return partyIn(Object.keys(own).length > 0 ? own : objectAt(factsOf(source), '/party'));
}

export function applicantAndYou(source: PaperSource): { readonly party: PartyData; readonly you: string } {
  const party = applicantOf(source);
  return { party, you: youFor(party) };
}

/** The act a form is about. @throws PaperProblem where it names none. */
export function actIn(form: JsonObject, pointer: Pointer = '/act'): Act {
  const act = textAt(form, pointer);
  if (!isAct(act)) throw new PaperProblem('没有写明办理事项，文书不能制作。');
  return act;
}

export function actTitle(act: Act): string {
  return acts[act];
}

/** 烟花爆竹经营（零售）许可申请, 烟花爆竹经营（零售）许可变更申请. */
export function requestText(source: PaperSource, act: Act): string {
  return `${subjectOf(source)}${act === 'grant' ? '申请' : acts[act]}`;
}

/** When and by which paper the request was taken in: 于2026年3月2日提出……的申请，……受理. */
export function historyOf(source: PaperSource, act: Act, you: string): string {
  const facts = factsOf(source);
  const received = dateText(textAt(facts, `/received/${act}`));
  const accepted = dateText(textAt(facts, `/accepted/${act}`));
  const number = textAt(facts, '/acceptanceNumber');
  return `${you}于${received}提出${requestText(source, act)}，本机关于${accepted}受理${number === '' ? '' : `，受理通知书文号为${number}`}。`;
}

/** The name of a material on any of the lists. */
export function materialName(id: string): string {
  const all = [...licenceListed, ...followUpMaterials.change, ...followUpMaterials.renew];
  return all.find((material) => material.id === id)?.name ?? id;
}
const licenceListed = ['XK-FW-019-2', 'XK-HAZ-035'].flatMap((id) => licenceMatterById(id)?.licence.materials ?? []);

/** Who can be asked about it, and where. */
export function contactLines({ settings }: PaperSource, contact: string): string[] {
  return [`联系人和电话：${contact === '' ? settings.agencyPhone.value : contact}`, `本机关地址：${settings.agencyAddress.value}`];
}

export function contactIn(source: PaperSource): string {
  return needed(textAt(formOf(source), '/contact'), '联系人和电话');
}

/** The act of a draft or of the form that decides on it. */
export function draftIn(source: PaperSource): JsonObject {
  const own = objectAt(source.proposal.form ?? {}, '/draft');
  return Object.keys(own).length > 0 ? own : objectAt(factsOf(source), '/draft');
}

/** What a certificate states, label by label, empty ones left out. */
export function certificateLines(certificate: JsonObject): (readonly [string, string])[] {
  const labels = [
    ['负责人', '/responsible'],
    ['经营场所', '/premises'],
    ['经营方式', '/mode'],
    ['许可范围', '/scope'],
    ['限制存放量', '/storageLimit'],
  ] as const;
  return labels.flatMap(([label, pointer]) => {
    const value = textAt(certificate, pointer);
    return value === '' ? [] : [[label, value] as const];
  });
}

export function termText(from: string, until: string): string {
  return `${dateText(from)}至${dateText(until)}`;
}
