import { addDays } from '#law/calendar.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import type { Turn } from './story.ts';

type Step = (turn: Turn) => Promise<unknown>;

/** Coercion as the demo tells it, step by step. `day` is the day of the step; what is over in it was over before ten o'clock. */
const officers = ['zhang', 'li'];
const contact = '示例·张承办，023-00000000';
const at = (day: string, time: string) => `${day}T${time}`;

const photo = async ({ teller, about }: Turn, name: string) => teller.upload('zhang', `${name}（示例）.png`, 'image/png', about.photo);

const scene = ({ day, about }: Turn): JsonObject => ({
  officers,
  place: about.address,
  from: at(day, '09:10'),
  to: at(day, '09:40'),
  certificatesShown: true,
  attendant: about.attendant,
});

/** What is sealed or detained: a store and what lies in it, or the goods alone. */
export const goods: JsonObject = {
  how: 'detain',
  kind: 'goods',
  name: '烟花爆竹',
  spec: '组合烟花C级',
  unit: '箱',
  quantity: 40,
  value: 12_000,
  nature: 'involved',
};
export const store: JsonObject = {
  how: 'seal',
  kind: 'site',
  name: '违法储存场所',
  spec: '后院库房',
  unit: '间',
  quantity: 1,
  value: 0,
  nature: 'involved',
};

export const openSeizure: Step = ({ day, teller, about }) =>
  teller.act('open-seizure', 'zhang', {
    officers,
    caseName: `${about.name}违法储存烟花爆竹查封扣押案`,
    matter: 'QZ-WSL-065-4',
    party: about.party,
    source: 'inspection',
    discoveredOn: day,
    summary: about.findings,
    capacity: 'own',
  });

const seizureDraft = ({ party, findings }: Turn['about'], things: readonly JsonObject[]): JsonObject => {
  const measure = things.length > 1 ? '查封、扣押' : '扣押';
  return {
    party,
    measure,
    facts: `经检查，${findings}`,
    evidence: '1.现场检查记录，证明储存情况；2.照片，证明数量和状态。',
    basis: '《中华人民共和国安全生产法》第六十五条第一款第（四）项',
    necessity: '烟花爆竹储存在居民区附近，不立即采取措施可能发生爆炸事故，责令改正不能消除危险。',
    things: [...things],
    days: 30,
    custody: '场所就地封存，货物运至本机关指定的专用仓库保管。',
    content:
      things.length > 1 ? '对违法储存场所予以查封，对烟花爆竹四十箱予以扣押，期限三十日。' : '对烟花爆竹四十箱予以扣押，期限三十日。',
  };
};

export const proposeSeizure =
  (things: readonly JsonObject[]): Step =>
  ({ teller, about }) =>
    teller.act('propose-seizure', 'zhang', { officers, draft: seizureDraft(about, things), opinion: '建议依法实施，期限三十日。' });

export const approveSeizure: Step = ({ teller }) =>
  teller.act('approve-seizure', 'fen', { decision: 'approved', opinion: '同意，注意现场安全。' });

export const decideSeizure: Step = ({ day, teller }) =>
  teller.act('decide-seizure', 'ju', { decidedOn: day, opinion: '同意，注意现场安全。' });

const seizing = async (turn: Turn): Promise<JsonObject> => ({
  ...scene(turn),
  partyNotified: true,
  told: true,
  statement: '当事人表示没有异议，愿意配合。',
  answer: '/',
  process: '执法人员当场清点、逐箱编号，当事人核对无误后加贴封条，货物装车运至专用仓库，全程录音录像。',
  signature: 'signed',
  until: addDays(turn.day, 30),
  decidedOn: turn.day,
  custody: 'own',
  keeper: '示例·李协办',
  keeperTold: false,
  handedOver: 'signed',
  recordings: [await photo(turn, '现场录像')],
});

/** @param things already filled in from what was approved, unless they are given */
export const implementSeizure: Step = async (turn) => turn.teller.act('implement-seizure', 'zhang', await seizing(turn));

export const seizeOnTheSpot: Step = async (turn) =>
  turn.teller.act('seize-on-the-spot', 'zhang', {
    urgentReason: '货物堆放在明火作业点旁，随时可能爆炸，来不及报批。',
    measure: '扣押',
    facts: `经检查，${turn.about.findings}`,
    basis: '《中华人民共和国安全生产法》第六十五条第一款第（四）项',
    ...(await seizing(turn)),
    items: [goods],
  });

export const reportGround: Step = ({ teller }) =>
  teller.act('report-release-ground', 'zhang', { ground: 'other', reason: '当事人已取得许可的批发企业收回全部货物，危险已经消除。' });

export const releaseSeizure: Step = ({ day, teller }) =>
  teller.act('release-seizure', 'fen', { ground: 'other', reason: '危险已经消除，不再需要采取查封、扣押措施。', decidedOn: day });

export const giveBack =
  (count: number): Step =>
  async (turn) =>
    turn.teller.act('carry-out-disposal', 'zhang', {
      officers,
      on: turn.day,
      results: Array.from({ length: count }, (_, index) => ({ item: index + 1, done: 'returned' })),
      state: '封条完好，清点无误。',
      receiver: turn.about.attendant,
      signature: 'signed',
      recordings: [await photo(turn, '启封录像')],
    });

export const serve =
  (paper: string): Step =>
  ({ day, teller, about }) =>
    teller.act('serve-paper', 'zhang', {
      officers,
      paper,
      mode: 'direct',
      servedOn: day,
      place: about.address,
      recipient: about.attendant,
    });

export const proposeClosing =
  (result: string): Step =>
  ({ teller }) =>
    teller.act('propose-closing', 'zhang', { result, execution: '措施已经依法解除。', correctionDone: 'done', opinion: '建议结案。' });

export const prepareDisclosure: Step = ({ teller }) =>
  teller.act('prepare-disclosure', 'gong', { masked: '隐去住址、联系电话和无关人员姓名。', secrecy: 'none' });

/** 现场处理措施. */
export const openStopOrder: Step = ({ day, teller, about }) =>
  teller.act('open-stop-order', 'zhang', {
    officers,
    caseName: `${about.name}粉尘作业场所重大事故隐患现场处理`,
    party: about.party,
    discoveredOn: day,
    place: `${about.address}打磨车间`,
    hazards: [{ says: about.findings, grade: 'major' }],
  });

const order = ({ findings }: Turn['about']): JsonObject => ({
  power: 'wsl-65-3',
  facts: findings,
  unsafe: true,
  reason: '继续作业有发生粉尘爆炸的现实危险，排除过程中不能保证人员安全。',
  measure: ['责令从危险区域内撤出作业人员', '责令暂时停产停业'],
  scope: '打磨车间',
  content: '责令立即撤出打磨车间全部作业人员，打磨车间暂时停产，隐患排除并经本机关审查同意后方可恢复。',
});

export const orderOnTheSpot: Step = async (turn) =>
  turn.teller.act('order-on-the-spot', 'zhang', {
    ...scene(turn),
    told: true,
    ...order(turn.about),
    decidedOn: turn.day,
    statement: '没有异议，立即执行。',
    signature: 'signed',
    handedOver: 'signed',
    recordings: [await photo(turn, '现场照片')],
  });

export const reportStopOrder: Step = ({ teller, about }) =>
  teller.act('propose-stop-order', 'zhang', {
    officers,
    draft: { party: about.party, evidence: '1.现场检查记录；2.照片。', ...order(about) },
    opinion: '情况紧急，已当场决定，请予确认。',
  });

export const decideStopOrder: Step = ({ day, teller }) =>
  teller.act('decide-stop-order', 'ju', { decidedOn: day, opinion: '同意，予以确认。' });

export const reinspect: Step = async (turn) =>
  turn.teller.act('reinspect', 'zhang', {
    ...scene(turn),
    cause: 'requested',
    findings: [{ problem: 1, done: 'done', says: '除尘系统已经修复运行，积尘已经清扫。' }],
    result: 'done',
    opinion: '经复查，事故隐患已经全部排除。',
    signature: 'signed',
    recordings: [await photo(turn, '复查照片')],
  });

export const consent: Step = ({ day, teller }) =>
  teller.act('consent-to-resume', 'fen', { ground: 'removed', opinion: '同意恢复生产，恢复期间加强粉尘清扫和监测。', decidedOn: day });

/** 停止供电. */
export const openCutOff: Step = async (turn) =>
  turn.teller.act('open-cut-off', 'zhang', {
    officers,
    caseName: `${turn.about.name}拒不执行停产停业决定停止供电案`,
    party: turn.about.party,
    discoveredOn: turn.day,
    summary: '巡查发现当事人在责令停产停业期间夜间组织生产。',
    capacity: 'own',
    stopDecision: { number: '（渝梁）应急现决〔示例〕9号', decidedOn: addDays(turn.day, -5), copy: await photo(turn, '决定书复制件') },
  });

export const urge: Step = ({ day, teller }) =>
  teller.act('urge-compliance', 'zhang', {
    officers,
    decision: '（渝梁）应急现决〔示例〕9号现场处理措施决定书',
    duty: '立即停止打磨车间的生产作业，消除重大事故隐患。',
    performBy: day,
    defence: true,
    contact,
  });

export const hearUrged: Step = ({ day, teller, about }) =>
  teller.act('hear-urged', 'zhang', {
    officers,
    heardOn: day,
    speaker: about.attendant,
    record: '订单紧张，请求暂缓执行。',
    review: '重大事故隐患没有消除，理由不成立。',
    result: 'rejected',
  });

const cutOffDraft = ({ party }: Turn['about'], startAt: string, urgent: boolean): JsonObject => ({
  party,
  measure: '停止供电',
  facts: '当事人在送达停产停业决定以后，仍在夜间组织打磨车间生产，有巡查记录和照片为证。',
  major: true,
  danger: '除尘系统停用、积尘严重，继续生产有发生粉尘爆炸的现实危险。',
  real: true,
  safety: '人员已经撤离；应急照明、消防用电由专线供应，不受影响。',
  safe: true,
  residents: 'none',
  supplier: '示例供电公司',
  startAt,
  urgent,
  ...(urgent ? { urgentReason: '当事人正在生产，随时可能爆炸。' } : {}),
  evidence: '1.现场处理措施决定书及送达回证；2.巡查记录；3.照片。',
  basis: '《中华人民共和国安全生产法》第七十条第一款',
  content: '自上述时刻起通知停止对打磨车间供电，至依法履行决定、消除事故隐患时止。',
});

export const proposeCutOff =
  (startAt: (day: string) => string, urgent = false): Step =>
  ({ day, teller, about }) =>
    teller.act('propose-cut-off', 'zhang', {
      officers,
      draft: cutOffDraft(about, startAt(day), urgent),
      opinion: '建议依法通知停止供电。',
    });

export const decideCutOff: Step = ({ day, teller }) =>
  teller.act('decide-cut-off', 'ju', { decidedOn: day, opinion: '同意，在保证安全的前提下实施。' });

/** @param minute of the day at which it was handed over */
export const notifyUnit =
  (minute: string): Step =>
  ({ day, teller, about }) =>
    teller.act('notify-unit', 'zhang', {
      officers,
      paper: 'cut-off-decision',
      mode: 'direct',
      servedOn: day,
      place: about.address,
      recipient: about.attendant,
      notifiedAt: at(day, minute),
    });

export const notifySupplier =
  (minute: string): Step =>
  ({ day, teller }) =>
    teller.act('notify-supplier', 'zhang', {
      officers,
      scope: '打磨车间专用线路',
      original: true,
      receiver: '示例·电调度',
      deliveredAt: at(day, minute),
    });

export const carryOut =
  (urgent = false): Step =>
  async (turn) =>
    turn.teller.act('carry-out-cut-off', 'zhang', {
      ...scene(turn),
      partyNotified: true,
      told: true,
      statement: '没有意见。',
      answer: '/',
      process: '执法人员到场确认人员撤离、应急用电正常后，供电单位断开打磨车间专用线路。',
      signature: 'signed',
      refuses: true,
      safe: true,
      residents: true,
      urgent,
      recordings: [await photo(turn, '停电录像')],
    });

export const verifyRemoval: Step = async (turn) =>
  turn.teller.act('verify-removal', 'zhang', {
    ...scene(turn),
    findings: '打磨车间已经停产，除尘系统已经修复，积尘已经清扫。',
    result: 'complied',
    recordings: [await photo(turn, '核实照片')],
  });

export const restore =
  (minute: string): Step =>
  ({ day, teller }) =>
    teller.act('restore-supply', 'fen', { ground: 'complied', restoreAt: at(day, minute), decidedOn: day });
