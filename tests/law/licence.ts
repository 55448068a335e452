import { addDays, addYears, dayOf } from '#law/calendar.ts';
import { fireworksRetail } from '#law/matters/licences/fireworks-retail.ts';
import { hazardousChemicalsTrade } from '#law/matters/licences/hazardous-chemicals-trade.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { someFile } from './forms.ts';
import type { Known } from './known.ts';

/* One 示例 shop that wants to sell fireworks, told in forms; tests change what they are about. */

export const shop = {
  kind: 'individual-business',
  name: '梁平区示例烟花爆竹店',
  uscc: '92500155MA5EXAMPLQ',
  legalRepresentative: '示例·赵店主',
  address: '重庆市梁平区示例街道住宅9号',
  phone: '023-00000009',
} as const;
const premises = '重庆市梁平区示例镇示例路12号';

const examiners = ['xu', 'he'];
const place = '重庆市梁平区应急管理局政务服务窗口（示例）';
const contact = '示例·窗受理，023-00000000';

const fireworksMaterials: string[] = fireworksRetail.materials.map(({ id }) => id);
export const hazardousMaterials: string[] = hazardousChemicalsTrade.materials.map(({ id }) => id);

/** What the two found on every condition; those named are not met. */
export function findingsOf(conditions: readonly { readonly id: string }[], ...unmet: readonly string[]): JsonObject[] {
  return conditions.map(({ id }) => ({
    condition: id,
    result: unmet.includes(id) ? 'unmet' : 'met',
    says: unmet.includes(id) ? '没有达到要求。' : '符合要求。',
  }));
}
export const papersSeen = fireworksRetail.conditions;
export const siteSeen = fireworksRetail.conditions.filter(({ seen }) => seen !== 'papers');

export const certificate = (from: string, years = 2): JsonObject => ({
  responsible: '示例·赵店主',
  premises,
  scope: 'C级、D级烟花爆竹',
  storageLimit: '30箱',
  validFrom: from,
  validUntil: addDays(addYears(from, years), -1),
});

/** A grant of two years from the day. */
export const grantDraft = (from: string): JsonObject => ({
  act: 'grant',
  outcome: 'approve',
  party: shop,
  facts: '经审查，申请材料齐全，经营场所符合条件。',
  evidence: '1.申请材料；2.现场核查记录。',
  lawfulGround: 'none',
  untrue: false,
  reasons: '符合烟花爆竹零售经营的法定条件。',
  basis: '《中华人民共和国行政许可法》第三十八条第一款、《烟花爆竹安全管理条例》第十九条第二款',
  content: '准予梁平区示例烟花爆竹店经营烟花爆竹（零售）。',
  premises,
  conclusion: '准予许可',
  certificate: certificate(from),
});

/** The same refused, for what the examiners found. */
export const refusalDraft: JsonObject = {
  act: 'grant',
  outcome: 'refuse',
  party: shop,
  facts: '经现场核查，经营场所没有配备消防器材。',
  evidence: '现场核查记录。',
  lawfulGround: 'unmet',
  untrue: false,
  reasons: '不符合烟花爆竹零售经营者应当配备必要消防器材的条件。',
  basis: '《中华人民共和国行政许可法》第三十八条第二款、《烟花爆竹安全管理条例》第十八条第三项',
  content: '不予许可。',
  conclusion: '不予许可',
};

export const endingDraft = (act: 'withdraw' | 'revoke'): JsonObject => ({
  act,
  outcome: 'end',
  party: shop,
  facts: '经查，准予许可时经营场所不符合布点要求。',
  evidence: '现场核查记录、规划图。',
  lawfulGround: 'not-applicable',
  untrue: false,
  reasons: '对不符合法定条件的申请人准予许可。',
  basis: '《中华人民共和国行政许可法》第六十九条第一款第（四）项',
  content: act === 'revoke' ? '撤销烟花爆竹经营（零售）许可。' : '撤回烟花爆竹经营（零售）许可。',
  conclusion: act === 'revoke' ? '撤销许可' : '撤回许可',
});

/* And a firm that trades in hazardous chemicals without keeping any. */
export const hazardousSeen = hazardousChemicalsTrade.conditions;
const trader = {
  kind: 'organisation',
  name: '重庆示例化工贸易有限公司',
  uscc: '91500155MA5EXAMPLU',
  legalRepresentative: '示例·郑经理',
  address: '重庆市梁平区示例街道商务楼4号',
  phone: '023-00000004',
} as const;
export const hazardousApplication: JsonObject = {
  matter: 'XK-HAZ-035',
  caseName: '重庆示例化工贸易有限公司申请危险化学品经营许可',
  party: trader,
  premises: trader.address,
  materials: hazardousMaterials,
};
export const hazardousDraft = (from: string): JsonObject => ({
  ...grantDraft(from),
  party: trader,
  reasons: '符合危险化学品经营的法定条件。',
  basis: '《中华人民共和国行政许可法》第三十八条第一款、《危险化学品安全管理条例》第三十五条第一款',
  content: '准予重庆示例化工贸易有限公司经营危险化学品（无储存设施）。',
  premises: trader.address,
  certificate: {
    responsible: '示例·郑经理',
    premises: trader.address,
    mode: '批发（无储存）',
    scope: '氢氧化钠、盐酸',
    validFrom: from,
    validUntil: addDays(addYears(from, 3), -1),
  },
});

const follow = (act: 'change' | 'renew', { standing }: Known): JsonObject => {
  const held = standing.facts['certificate'] as JsonObject;
  const until = String(standing.facts['validUntil']);
  const conclusion = act === 'change' ? '准予变更' : '准予延续';
  return {
    ...grantDraft('2026-03-02'),
    act,
    conclusion,
    content: `${conclusion}烟花爆竹经营（零售）许可。`,
    certificate: act === 'change' ? { ...held, responsible: '示例·钱店主' } : certificate(addDays(until, 1)),
  };
};

/** The draft of an act that asks for nothing unusual. */
export function draftFor(act: string, known: Known): JsonObject {
  if (act === 'withdraw' || act === 'revoke') return endingDraft(act);
  return act === 'grant' ? grantDraft(dayOf(known.now)) : follow(act === 'change' ? 'change' : 'renew', known);
}

const actNow = ({ standing }: Known) => String(standing.facts['act'] ?? 'grant');
const requestNow = (known: Known) => (['withdraw', 'revoke'].includes(actNow(known)) ? 'grant' : actNow(known));
const minutes = ({ now }: Known) => ({ from: `${dayOf(now)}T00:01`, to: `${dayOf(now)}T00:30` });

export const forms: Readonly<Record<string, (known: Known) => JsonObject>> = {
  'apply-for-licence': ({ now }) => ({
    act: 'grant',
    matter: 'XK-FW-019-2',
    caseName: '梁平区示例烟花爆竹店申请烟花爆竹经营（零售）许可',
    party: shop,
    contact: '示例·赵店主，023-00000009',
    channel: 'window',
    receivedOn: dayOf(now),
    premises,
    storage: false,
    toxic: false,
    precursor: false,
    materials: fireworksMaterials,
    progressCode: 'ABCD-2345-WXYZ',
  }),
  'apply-for-change': ({ now }) => ({
    act: 'change',
    receivedOn: dayOf(now),
    channel: 'window',
    items: ['负责人'],
    request: '负责人由示例·赵店主变更为示例·钱店主。',
    materials: ['change-application', 'change-proof'],
  }),
  'apply-for-renewal': ({ standing, now }) => ({
    act: 'renew',
    receivedOn: dayOf(now),
    channel: 'online',
    validUntil: String(standing.facts['validUntil']),
    timely: 'in-time',
    materials: ['renewal-application'],
  }),
  'correct-application': (known) => ({ act: requestNow(known), correctedOn: dayOf(known.now), corrections: '电话更正。' }),
  'notify-supplement': (known) => ({
    act: requestNow(known),
    items: [{ material: 'fw-training', lacks: 'missing', says: '请提交培训证明。' }],
    told: 'on-the-spot',
    contact,
  }),
  'receive-supplement': (known) => ({ act: requestNow(known), receivedOn: dayOf(known.now), materials: fireworksMaterials }),
  'accept-application': (known) => ({ act: requestNow(known), acceptedOn: dayOf(known.now), contact }),
  'refuse-acceptance': (known) => ({
    act: requestNow(known),
    ground: 'not-needed',
    reason: '该活动不需要许可。',
    decidedOn: dayOf(known.now),
  }),
  'withdraw-application': (known) => ({ act: requestNow(known), withdrawnOn: dayOf(known.now), statement: someFile }),
  'assign-examiners': () => ({ handlers: examiners }),
  'examine-application': (known) => ({
    officers: examiners,
    act: requestNow(known),
    findings: findingsOf(papersSeen),
    interest: 'none',
    interestReason: '周边没有居民住宅、学校。',
    untrue: false,
    opinion: '材料符合条件。',
  }),
  'inspect-site': (known) => ({
    officers: examiners,
    act: requestNow(known),
    place: premises,
    ...minutes(known),
    identityShown: true,
    attendant: '示例·赵店主',
    findings: findingsOf(siteSeen),
    situation: '专店，面积二十平方米，配备灭火器四具。',
    signature: 'signed',
  }),
  'notify-third-parties': (known) => ({
    officers: examiners,
    act: requestNow(known),
    parties: [{ name: '示例·孙邻居', contact: '023-00000010', interest: '住宅与拟经营场所相邻' }],
    content: '梁平区示例烟花爆竹店申请在该处零售烟花爆竹。',
    contact,
  }),
  'hear-opinions': (known) => ({
    officers: examiners,
    act: actNow(known),
    speaker: 'applicant',
    name: '示例·赵店主',
    heardOn: dayOf(known.now),
    place,
    way: 'oral',
    record: '希望尽快办理。',
    accepted: 'none',
    reason: '没有提出异议。',
  }),
  'exclude-period': ({ standing, now }) => ({
    act: standing.facts['act'] === 'change' ? 'change' : 'grant',
    kinds: ['专家评审'],
    from: dayOf(now),
    days: 10,
    reason: '需要专家评审。',
  }),
  'end-excluded-period': ({ now }) => ({ endedOn: dayOf(now), result: '评审通过。' }),
  'extend-licence-limit': ({ standing }) => ({ act: standing.facts['act'] === 'change' ? 'change' : 'grant', reason: '情况复杂。' }),
  'offer-licence-hearing': (known) => ({
    officers: examiners,
    act: requestNow(known),
    interest: '拟经营场所与住宅相邻。',
    contact,
  }),
  'request-hearing': ({ standing, now }) => ({
    act: String(standing.facts['hearingFor']),
    by: 'third-party',
    name: '示例·孙邻居',
    requestedOn: dayOf(now),
    how: 'written',
  }),
  'waive-hearing': ({ standing, now }) => ({ act: String(standing.facts['hearingFor']), waivedOn: dayOf(now), statement: someFile }),
  'refuse-hearing': ({ standing }) => ({ act: String(standing.facts['hearingFor']), ground: 'late', reason: '逾期提出。' }),
  'appoint-hearing': (known) => ({
    act: String(known.standing.facts['hearingFor'] ?? actNow(known)),
    cause: 'requested',
    host: 'ting',
    clerk: 'shen',
    heldOn: addDays(dayOf(known.now), 15),
    at: '上午9时',
    place,
    topic: '该处是否适合零售烟花爆竹。',
    contact,
  }),
  'hold-hearing': ({ standing }) => ({
    heldOn: String(standing.facts['hearingOn']),
    place,
    clerk: 'shen',
    applicants: '示例·赵店主',
    thirdParties: '示例·孙邻居',
    examiners: ['xu'],
    record: '主持人：现在宣布听证开始。\n利害关系人：担心安全。',
    checked: true,
    summary: '双方意见摘要。',
    opinion: '建议准予。',
  }),
  'draft-licence-decision': (known) => ({ officers: examiners, draft: draftFor(actNow(known), known), report: '审查经过。' }),
  'submit-for-review': ({ standing }) => ({
    officers: examiners,
    draftDigest: standing.draft,
    situation: '材料审查和现场核查均已完成。',
    materials: ['全部证据'],
    complexity: 'normal',
    answers: [],
  }),
  'decide-licence': ({ standing, now }) => ({ draft: standing.facts['draft'] ?? {}, decidedOn: dayOf(now), approval: '同意。' }),
  'grant-licence': ({ standing, now }) => ({ draft: standing.facts['draft'] ?? {}, decidedOn: dayOf(now), approval: '同意。' }),
  'issue-certificate': ({ standing, now }) => ({ issuedOn: dayOf(now), validUntil: String(standing.facts['validUntil']), copies: 1 }),
  'serve-paper': ({ now }) => ({
    paper: 'licence-certificate',
    mode: 'direct',
    servedOn: dayOf(now),
    place,
    recipient: '示例·赵店主',
    officers: ['chuang'],
  }),
  'supervise-licence': ({ now }) => ({ on: dayOf(now), findings: '按许可范围经营。', result: 'lawful', followUp: '无。' }),
  'confirm-deemed-renewal': ({ standing, now }) => {
    const from = addDays(String(standing.facts['validUntil']), 1);
    return {
      act: 'renew',
      confirmedOn: dayOf(now),
      validFrom: from,
      validUntil: addDays(addYears(from, 2), -1),
      reason: '没有在届满前作出决定。',
    };
  },
  'propose-ending': () => ({
    officers: examiners,
    act: 'revoke',
    ground: 'unqualified',
    source: 'ex-officio',
    facts: '准予许可时经营场所不符合布点要求。',
    basis: '《中华人民共和国行政许可法》第六十九条第一款第（四）项',
    intended: '撤销烟花爆竹经营（零售）许可。',
  }),
  'notify-ending': ({ standing }) => ({
    officers: examiners,
    act: String(standing.facts['endingAct']),
    facts: String(standing.facts['endingFacts']),
    basis: String(standing.facts['endingBasis']),
    intended: String(standing.facts['endingIntended']),
    contact,
  }),
  'decide-ending': ({ standing, now }) => ({
    draft: standing.facts['draft'] ?? {},
    decidedOn: dayOf(now),
    approval: '同意。',
    publicInterest: '撤销不会对公共利益造成重大损害。',
    publicReason: '该许可不符合法定条件，已依法撤销。',
  }),
  'drop-ending': ({ standing, now }) => ({
    act: String(standing.facts['endingAct']),
    ground: 'unfounded',
    reason: '事由不成立。',
    decidedOn: dayOf(now),
  }),
  'cancel-licence': ({ now }) => ({ ground: 'expired', facts: '有效期届满没有延续。', decidedOn: dayOf(now), approval: '同意注销。' }),
  'prepare-disclosure': ({ standing }) => ({
    copy: copyOf(standing.facts),
    masked: '隐去住址、电话。',
    assessment: '示例1',
    secrecy: 'none',
  }),
  'redraft-disclosure': ({ standing }) => ({
    ground: 'further',
    copy: copyOf(standing.facts),
    corrected: '许可状态变更。',
    assessment: '示例1',
  }),
};

function copyOf(facts: Known['standing']['facts']): JsonObject {
  return {
    number: String(facts['decisionNumber'] ?? '（渝梁）应急准〔2026〕1号'),
    title: '烟花爆竹经营（零售）许可',
    party: shop.name,
    paper: String(facts['decisionPaper'] ?? '准予行政许可决定书'),
    licenceKind: '普通',
    basis: '烟花爆竹安全管理条例19条',
    state: String(facts['licenceState'] ?? '有效'),
    content: '烟花爆竹经营（零售）',
    decidedOn: String(facts['decidedOn'] ?? '2026-03-02'),
    organ: '重庆市梁平区应急管理局',
    category: '行政许可',
    conclusion: '准予许可',
  };
}

export const signers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'apply-for-licence',
      'apply-for-change',
      'apply-for-renewal',
      'correct-application',
      'notify-supplement',
      'receive-supplement',
      'accept-application',
      'refuse-acceptance',
      'withdraw-application',
      'issue-certificate',
      'serve-paper',
      'request-hearing',
      'waive-hearing',
    ].map((action) => [action, 'chuang']),
  ),
  ...Object.fromEntries(
    [
      'examine-application',
      'inspect-site',
      'notify-third-parties',
      'hear-opinions',
      'exclude-period',
      'end-excluded-period',
      'offer-licence-hearing',
      'draft-licence-decision',
      'submit-for-review',
      'supervise-licence',
      'propose-ending',
      'notify-ending',
    ].map((action) => [action, 'xu']),
  ),
  ...Object.fromEntries(
    ['assign-examiners', 'extend-licence-limit', 'grant-licence', 'drop-ending', 'cancel-licence', 'confirm-deemed-renewal'].map(
      (action) => [action, 'fen'],
    ),
  ),
  'decide-licence': 'ju',
  'decide-ending': 'ju',
  'prepare-disclosure': 'gong',
};
