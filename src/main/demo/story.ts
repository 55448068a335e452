import type { JsonObject } from '#law/vocabulary.ts';
import type { DemoParty } from './parties.ts';
import type { Teller } from './teller.ts';

/** One step of the ordinary procedure as the demo tells it: whose turn it is, and what they write. `day` is the day of the step. */
export interface Turn {
  readonly day: string;
  readonly teller: Teller;
  readonly about: DemoParty;
}
type Step = (turn: Turn) => Promise<unknown>;

const officers = ['zhang', 'li'];
const contact = '示例·张承办，023-00000000';
const at = (day: string, time: string) => `${day}T${time}`;

export const registerClue: Step = ({ day, teller, about }) =>
  teller.act('register-clue', 'zhang', {
    source: 'inspection',
    caseName: about.caseName,
    matter: about.matter,
    party: about.party,
    discoveredOn: day,
    conductEnd: day,
    summary: about.summary,
  });

export const inspect: Step = async ({ day, teller, about }) => {
  const photo = await teller.upload('zhang', '现场照片（示例）.png', 'image/png', about.photo);
  return teller.act('inspect-premises', 'zhang', {
    officers,
    place: about.address,
    from: at(day, '09:10'),
    to: at(day, '09:40'),
    certificatesShown: true,
    recordingTold: true,
    attendant: about.attendant,
    attendantPosition: '安全管理人员',
    findings: about.findings,
    signature: 'signed',
    recordings: [photo],
  });
};

export const proposeFiling: Step = ({ teller, about }) =>
  teller.act('propose-filing', 'zhang', {
    officers,
    graveHarm: false,
    jurisdiction: 'place',
    capacity: 'own',
    facts: about.findings,
    opinion: `当事人的行为涉嫌违反安全生产法律规定，建议立案调查。`,
  });

export const approveFiling: Step = ({ teller }) =>
  teller.act('approve-filing', 'fen', { decision: 'approved', opinion: '同意立案，由示例·张承办、示例·李协办承办。' });

export const summon: Step = ({ day, teller, about }) =>
  teller.act('summon-for-inquiry', 'zhang', {
    reason: about.caseName,
    at: at(day, '15:00'),
    place: '重庆市梁平区应急管理局询问室（示例）',
    bring: ['身份证件', '营业执照'],
    contact,
  });

export const inquire: Step = async ({ day, teller, about }) => {
  const sound = await teller.upload('li', '询问录音（示例）.wav', 'audio/wav', about.sound);
  return teller.act('record-inquiry', 'li', {
    recorder: 'zhang',
    times: 1,
    from: at(day, '09:05'),
    to: at(day, '09:45'),
    place: '重庆市梁平区应急管理局询问室（示例）',
    respondent: about.attendant,
    respondentSex: 'male',
    respondentAge: 41,
    respondentPosition: '安全管理人员',
    respondentIs: 'staff',
    certificatesShown: true,
    rightsTold: true,
    record: `问：我们是梁平区应急管理局的执法人员，这是我们的执法证件，请过目。是否看清？\n答：看清了。\n问：${about.question}\n答：${about.answer}\n问：以上所说是否属实？\n答：属实。`,
    signature: 'signed',
    recordings: [sound],
  });
};

export const collect: Step = async ({ day, teller, about }) => {
  const copy = await teller.upload('zhang', '台账复制件（示例）.png', 'image/png', about.photo);
  const item = {
    kind: 'documents',
    name: about.document,
    proves: about.proves,
    source: `${about.name}提供`,
    gained: 'copied',
    takenOn: day,
    files: [copy],
  };
  return teller.act('collect-evidence', 'zhang', { items: [item], monitoring: false, lawful: true });
};

export const conclude =
  (draft: JsonObject, report = '案件事实清楚，证据确凿，建议按拟作决定处理。'): Step =>
  ({ teller }) =>
    teller.act('conclude-investigation', 'zhang', { draft, complex: false, report });

export const submit =
  (answers: JsonObject[] = []): Step =>
  ({ teller, about }) =>
    teller.act('submit-for-review', 'zhang', {
      situation: about.findings,
      materials: ['拟作决定书文稿', '全部证据', '音像记录目录'],
      complexity: 'normal',
      ...(answers.length === 0 ? {} : { answers }),
    });

const ok = (...evidence: string[]) => ({ result: 'ok', evidence });
const points = {
  subject: ok('现场检查记录'),
  procedure: ok('立案审批表'),
  facts: ok('现场检查记录', '询问笔录'),
  law: ok('案件处理呈批表'),
  discretion: ok('案件处理呈批表'),
  powers: ok('立案审批表'),
  papers: ok('案件处理呈批表'),
  crime: { result: 'not-applicable', evidence: [] },
};

export const returnWithProblem: Step = ({ teller }) =>
  teller.act('review-decision', 'shen', {
    points: { ...points, discretion: { result: 'problem', evidence: ['案件处理呈批表'], note: '裁量理由过于简单。' } },
    opinion: 'D',
    problems: [
      {
        point: 'discretion',
        says: '拟罚款数额没有写明适用的裁量基准和计算过程。',
        asks: '补写裁量基准的条款、考虑的情节和计算过程后再次送审。',
      },
    ],
    conclusion: '本案裁量理由不充分，请补正后再次送审。',
  });

export const pass: Step = ({ teller }) =>
  teller.act('review-decision', 'shen', {
    points,
    opinion: 'A',
    problems: [],
    conclusion: '经审核，本案主体合法，程序合法，事实清楚，证据充分，适用法律准确，裁量适当，同意拟作决定。',
  });

export const notify: Step = ({ teller }) => teller.act('notify-penalty', 'zhang', { rights: true, contact });

export const notifyHearing: Step = ({ teller }) =>
  teller.act('notify-hearing', 'zhang', {
    ground: 'fine',
    how: '收到本告知书之日起五个工作日内，可以书面或者口头方式向本机关提出听证要求；逾期不提出的，视为放弃。',
    contact,
  });

export const serve =
  (paper: string): Step =>
  ({ day, teller, about }) =>
    teller.act('serve-paper', 'zhang', {
      paper,
      mode: 'direct',
      servedOn: day,
      place: about.address,
      recipient: about.attendant,
      officers,
    });

export const hearDefence: Step = ({ day, teller, about }) =>
  teller.act('hear-defence', 'zhang', {
    heardOn: day,
    place: '重庆市梁平区应急管理局（示例）',
    speaker: about.attendant,
    form: 'oral',
    record: '对拟处罚的事实无异议。我单位已经改正，请求从轻处理。',
  });

export const reviewDefence: Step = ({ teller }) =>
  teller.act('review-defence', 'zhang', {
    points: [{ claim: '已经改正，请求从轻处理。', finding: '拟作决定已经考虑改正情节，罚款数额在法定幅度之内。', accepted: false }],
    result: 'rejected',
    reason: '当事人提出的情节在拟作决定中已经考虑。',
  });

export const waiveHearing: Step = async ({ day, teller, about }) => {
  const statement = await teller.upload('zhang', '放弃听证声明（示例）.png', 'image/png', about.photo);
  return teller.act('waive-hearing', 'zhang', { waivedOn: day, statement });
};

export const discuss: Step = ({ day, teller }) =>
  teller.act('discuss-collectively', 'ju', {
    heldOn: day,
    place: '局会议室（示例）',
    chair: 'ju',
    reporter: 'zhang',
    recorder: 'gong',
    members: ['ju', 'fen'],
    content: '示例·张承办汇报案情、证据、适用法律、裁量理由和法制审核意见。',
    opinions: '示例·丰分管：同意。\n示例·鞠局长：同意。',
    result: 'agreed',
    conclusion: '经集体讨论，一致同意拟作决定。',
  });

export const decide: Step = ({ day, teller }) =>
  teller.act('decide-penalty', 'ju', { decidedOn: day, approval: '同意，依法作出行政处罚决定。' });
