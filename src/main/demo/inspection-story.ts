import type { JsonObject } from '#law/vocabulary.ts';
import type { Turn } from './story.ts';

type Step = (turn: Turn) => Promise<unknown>;

/** An inspection as the demo tells it, step by step. */
const officers = ['zhang', 'li'];
const contact = '示例·张承办，023-00000000';
const at = (day: string, time: string) => `${day}T${time}`;

export const demoItems = [
  { id: 'JC-01', name: '工贸企业安全生产监督检查', objects: '工贸企业', cap: 2 },
  { id: 'JC-02', name: '危险化学品经营单位安全生产监督检查', objects: '危险化学品经营单位', cap: 2 },
  { id: 'JC-03', name: '生产经营单位安全生产教育和培训情况检查', objects: '生产经营单位', cap: 2 },
  { id: 'JC-04', name: '餐饮等行业燃气使用安全检查', objects: '使用燃气的生产经营单位', cap: 1, combinedWith: '区住房城乡建委、区商务委' },
] as const;
const chosen = demoItems.slice(0, 1).map(({ id, name }) => ({ id, name }));

export const openTask =
  (source: string, more: JsonObject = {}): Step =>
  ({ day, teller, about }) =>
    teller.act('open-inspection', 'zhang', {
      caseName: `${about.name}${day.slice(0, 4)}年度安全生产检查`,
      source,
      party: about.party,
      industry: '工贸',
      dueOn: `${day.slice(0, 4)}-12-31`,
      ...more,
    });

export const propose =
  (more: JsonObject = {}): Step =>
  ({ day, teller, about }) =>
    teller.act('propose-inspection', 'zhang', {
      officers,
      items: chosen,
      scope: '安全生产责任制和管理制度、教育培训、设备安全防护、隐患排查治理和应急管理情况。',
      basis: '《中华人民共和国安全生产法》第六十二条第二款、第六十五条第一款第（一）项',
      mode: '日常检查',
      means: 'on-site',
      whyOnSite: '设备安全防护和作业现场状况须现场核实，书面材料不能满足。',
      place: about.address,
      from: at(day, '14:00'),
      to: at(day, '17:00'),
      announced: 'notice',
      helpers: [],
      reminded: true,
      ...more,
    });

export const approve: Step = ({ teller }) =>
  teller.act('approve-inspection', 'fen', { decision: 'approved', opinion: '同意按方案实施检查。' });

export const notify: Step = ({ teller }) =>
  teller.act('notify-inspection', 'zhang', {
    officers,
    prepare: '营业执照、安全管理制度、教育培训和隐患排查治理记录。',
    rights: true,
    contact,
  });

export const serveNotice: Step = ({ day, teller, about }) =>
  teller.act('serve-paper', 'zhang', {
    officers,
    paper: 'inspection-notice',
    mode: 'direct',
    servedOn: day,
    place: about.address,
    recipient: about.attendant,
  });

export const enter: Step = ({ day, teller, about }) =>
  teller.act('enter-premises', 'zhang', {
    officers,
    on: day,
    at: at(day, '09:05'),
    place: about.address,
    certificatesShown: true,
    noticeHanded: false,
    scanned: 'scanned',
    scanCode: '示例-0001',
    rightsTold: true,
    recordingTold: true,
    attendant: about.attendant,
    attendantPosition: '安全管理人员',
    helpersPresent: [],
    noCharge: true,
  });

export const inspectItems =
  (problem: 'at-once' | 'by-date' | null): Step =>
  async ({ day, teller, about }) => {
    const photo = await teller.upload('zhang', '检查现场照片（示例）.png', 'image/png', about.photo);
    return teller.act('inspect-premises', 'zhang', {
      officers,
      place: about.address,
      from: at(day, '09:10'),
      to: at(day, '09:50'),
      certificatesShown: true,
      recordingTold: true,
      attendant: about.attendant,
      attendantPosition: '安全管理人员',
      findings: problem === null ? '安全管理制度齐全，现场没有发现问题。' : about.findings,
      signature: 'signed',
      recordings: [photo],
      checked: [{ item: 'JC-01', result: problem === null ? 'ok' : 'problem' }],
      problems: problem === null ? [] : [{ says: about.findings, order: problem }],
    });
  };

export const order =
  (dueOn: string): Step =>
  ({ teller, about }) =>
    teller.act('order-correction', 'zhang', {
      officers,
      problems: [{ says: about.findings, order: 'by-date' }],
      order: '整改期间应当采取措施，确保安全生产。',
      dueOn,
      handedOver: 'signed',
    });

export const conclude =
  (outcome: string, word: string): Step =>
  ({ teller }) =>
    teller.act('conclude-inspection', 'zhang', {
      officers,
      results: [{ problem: 1, outcomes: [outcome], says: '如检查记录。' }],
      findings: '对照检查事项逐项检查，发现一项问题，已依法处理。',
      conclusion: word,
    });

export const tell: Step = ({ day, teller }) =>
  teller.act('tell-result', 'zhang', {
    officers,
    advice: '请对照检查结果举一反三，完善管理。',
    decidedOn: day,
    handedOver: 'signed',
  });

export const close: Step = ({ teller }) =>
  teller.act('close-inspection', 'zhang', { officers, summary: '检查结果已告知，问题已当场改正。' });

export const prepareCopy: Step = ({ teller }) =>
  teller.act('prepare-disclosure', 'gong', {
    masked: '隐去住址、联系电话和人员姓名。',
    secrecy: 'none',
  });
