import { addDays } from '#law/calendar.ts';
import { conditionsSeen } from '#law/matters/licence-terms.ts';
import { type LicenceMatter, licenceMatterById } from '#law/matters/other.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import type { Teller } from './teller.ts';

/** An applicant of the demo and what they want to do where. All of it invented. */
export interface DemoApplicant {
  readonly matter: string;
  readonly party: JsonObject;
  readonly person: string;
  readonly premises: string;
  readonly certificate: JsonObject;
  /** Days for which it is asked. */
  readonly days: number;
  readonly basis: string;
  /** Read out at the window to ask how it goes. */
  readonly code: string;
}

/** One step of the procedure of licences as the demo tells it. */
export interface LicenceTurn {
  readonly day: string;
  readonly teller: Teller;
  readonly about: DemoApplicant;
}
type Step = (turn: LicenceTurn) => Promise<unknown>;

const officers = ['xu', 'he'];
const window = '重庆市梁平区应急管理局政务服务窗口（示例）';
const contact = '示例·窗受理，023-00000000';

function matterOf({ matter }: DemoApplicant): LicenceMatter {
  const found = licenceMatterById(matter);
  if (!found) throw new RangeError(`no licence ${matter}`);
  return found;
}
const nameOf = ({ party }: DemoApplicant) => String(party['name']);
const titleOf = (about: DemoApplicant) => `${nameOf(about)}申请${matterOf(about).name}`;
const materialsOf = (about: DemoApplicant) => matterOf(about).licence.materials.map(({ id }) => id);
const findings = (about: DemoApplicant, where: 'papers' | 'site') =>
  conditionsSeen(matterOf(about).licence, where).map(({ id }) => ({
    condition: id,
    result: 'met',
    says: where === 'papers' ? '提交的材料能够证明。' : '现场看到的情况符合要求。',
  }));

const application = (day: string, about: DemoApplicant): JsonObject => ({
  act: 'grant',
  matter: about.matter,
  caseName: titleOf(about),
  party: about.party,
  contact: `${about.person}，023-00000002`,
  channel: 'window',
  receivedOn: day,
  premises: about.premises,
  storage: false,
  toxic: false,
  precursor: false,
  materials: materialsOf(about),
  progressCode: about.code,
});

export const apply: Step = ({ day, teller, about }) => teller.act('apply-for-licence', 'chuang', application(day, about));

/** By e-mail, and without what shows that the applicant was trained. */
export const applyWithGaps: Step = ({ day, teller, about }) =>
  teller.act('apply-for-licence', 'chuang', {
    ...application(day, about),
    channel: 'email',
    materials: materialsOf(about).filter((id) => id !== 'fw-training'),
  });

export const askForRest: Step = ({ teller }) =>
  teller.act('notify-supplement', 'chuang', {
    act: 'grant',
    items: [{ material: 'fw-training', lacks: 'missing', says: '请提交主要负责人经过安全知识教育的证明，一份。' }],
    told: 'on-the-spot',
    contact,
  });

export const bringRest: Step = ({ day, teller }) =>
  teller.act('receive-supplement', 'chuang', { act: 'grant', receivedOn: day, materials: ['fw-training'] });

export const accept =
  (act: 'grant' | 'renew' = 'grant'): Step =>
  ({ day, teller }) =>
    teller.act('accept-application', 'chuang', { act, acceptedOn: day, contact });

export const assign: Step = ({ teller }) => teller.act('assign-examiners', 'fen', { handlers: officers });

export const examine =
  (act: 'grant' | 'renew' = 'grant', interest: 'none' | 'others' = 'none'): Step =>
  ({ teller, about }) =>
    teller.act('examine-application', 'xu', {
      officers,
      act,
      findings: findings(about, 'papers'),
      interest,
      interestReason: interest === 'none' ? '周边没有居民住宅、学校，不影响他人。' : '拟经营场所与居民住宅相邻。',
      untrue: false,
      opinion: '经审查，申请材料符合许可条件。',
    });

export const visit: Step = async ({ day, teller, about }) =>
  teller.act('inspect-site', 'he', {
    officers,
    act: 'grant',
    place: about.premises,
    from: `${day}T09:10`,
    to: `${day}T09:45`,
    identityShown: true,
    attendant: about.person,
    attendantPosition: '负责人',
    findings: findings(about, 'site'),
    situation: '场所位置、面积与申请一致，消防器材和安全警示标志齐全。',
    signature: 'signed',
  });

export const tellNeighbours: Step = ({ teller, about }) =>
  teller.act('notify-third-parties', 'xu', {
    officers,
    act: 'grant',
    parties: [{ name: '示例·蒋邻居', contact: '023-00000003', interest: '住宅与拟经营场所相邻。' }],
    content: `${nameOf(about)}申请在${about.premises}零售烟花爆竹。`,
    contact,
  });

const certificateOf = ({ certificate, days }: DemoApplicant, from: string): JsonObject => ({
  ...certificate,
  validFrom: from,
  validUntil: addDays(from, days - 1),
});

export const draft: Step = ({ day, teller, about }) =>
  teller.act('draft-licence-decision', 'xu', {
    officers,
    draft: {
      act: 'grant',
      outcome: 'approve',
      party: about.party,
      facts: '经审查，申请人提交的材料齐全，符合法定形式；经两名审查人员现场核查，经营场所符合许可条件。',
      evidence: '1.申请材料；2.材料审查记录；3.现场核查记录。',
      lawfulGround: 'none',
      untrue: false,
      reasons: '申请人符合法律、法规规定的许可条件。',
      basis: about.basis,
      content: `准予${titleOf(about).replace('申请', '')}。`,
      premises: about.premises,
      conclusion: '准予许可',
      certificate: certificateOf(about, day),
    },
    report: '已完成材料审查和现场核查，没有直接关系他人重大利益的情形。',
  });

export const submit: Step = ({ teller }) =>
  teller.act('submit-for-review', 'xu', {
    officers,
    situation: '材料审查和现场核查均已完成，拟准予许可。',
    materials: ['拟作决定书文稿', '全部证据'],
    complexity: 'normal',
    answers: [],
  });

const ok = (...evidence: string[]) => ({ result: 'ok', evidence });

export const pass: Step = ({ teller }) =>
  teller.act('review-decision', 'shen', {
    points: {
      subject: ok('许可申请书'),
      procedure: ok('受理通知书'),
      facts: ok('现场核查记录'),
      law: ok('拟作决定'),
      discretion: ok('拟作决定'),
      powers: ok('许可申请书'),
      papers: ok('拟作决定'),
      crime: { result: 'not-applicable', evidence: [] },
    },
    opinion: 'A',
    problems: [],
    conclusion: '经审核，主体合法，程序合法，事实清楚，适用法律准确，同意拟作决定。',
  });

export const decide: Step = ({ day, teller }) => teller.act('decide-licence', 'ju', { decidedOn: day, approval: '同意准予许可。' });

export const serve =
  (paper: string): Step =>
  ({ day, teller, about }) =>
    teller.act('serve-paper', 'chuang', {
      paper,
      mode: 'direct',
      servedOn: day,
      place: window,
      recipient: paper === 'licence-third-party' ? '示例·蒋邻居' : about.person,
      officers: ['chuang'],
    });

export const issue: Step = ({ day, teller }) => teller.act('issue-certificate', 'chuang', { issuedOn: day, copies: 1 });

export const prepareDisclosure: Step = ({ teller }) =>
  teller.act('prepare-disclosure', 'gong', { masked: '隐去负责人姓名、住址和电话。', assessment: '示例-评估-001', secrecy: 'none' });

export const checkDisclosure: Step = ({ teller }) =>
  teller.act('check-disclosure', 'fu', { result: 'passed', compared: true, opinion: '公示文本与决定书一致，同意公示。' });

export const publish: Step = ({ teller }) => teller.act('publish-decision', 'gong', { channels: ['执法信息公示平台', '政府网站'] });

export const supervise: Step = ({ day, teller }) =>
  teller.act('supervise-licence', 'he', {
    on: day,
    findings: '按许可范围经营，没有超量存放，消防器材有效。',
    result: 'lawful',
    followUp: '无。',
  });

export const askForRenewal: Step = ({ day, teller }) =>
  teller.act('apply-for-renewal', 'chuang', {
    act: 'renew',
    receivedOn: day,
    channel: 'online',
    timely: 'in-time',
    materials: ['renewal-application'],
  });
