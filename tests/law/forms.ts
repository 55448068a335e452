import { addMonths, calendarOf, dayOf } from '#law/calendar.ts';
import { rollForward } from '#law/clocks.ts';
import { reviewPoints } from '#law/form-parts/review-points.ts';
import type { Instant, Json, JsonObject, Standing } from '#law/vocabulary.ts';
import { draft80000, party } from './drafts.ts';
import { penaltyForms } from './penalty-forms.ts';

const officers = ['zhang', 'li'];
export const someFile = 'ab'.repeat(32);
const contact = '示例·张承办，023-00000000';

/** The eight points, all well, each bound to the file; `but` says which are a problem. */
export function pointsWith(...but: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.keys(reviewPoints).map((id) => [id, { result: but.includes(id) ? 'problem' : 'ok', evidence: ['现场检查记录'] }]),
  );
}

export interface Known {
  readonly standing: Standing;
  readonly now: Instant;
}

const common = { officers };
const place = '重庆市梁平区应急管理局（示例）';

/** A form that every action takes, filled from the record as the office would; tests change what they are about. */
export const forms: Readonly<Record<string, (known: Known) => JsonObject>> = {
  ...penaltyForms,
  'register-clue': ({ now }) => ({
    source: 'inspection',
    caseName: '重庆示例机械加工有限公司未如实记录安全生产教育和培训情况案',
    matter: 'CF-WSL-097-4',
    party,
    discoveredOn: dayOf(now),
    summary: '日常检查发现。',
  }),
  'inspect-premises': ({ now }) => ({
    ...common,
    place,
    from: `${dayOf(now)}T00:01`,
    to: `${dayOf(now)}T00:02`,
    certificatesShown: true,
    recordingTold: true,
    attendant: '示例·何经理',
    findings: '培训台账没有记录。',
    signature: 'signed',
  }),
  'dismiss-clue': () => ({ ground: 'no-violation', reason: '没有违法事实。' }),
  'transfer-to-organ': ({ now }) => ({ organ: '示例机关', reason: '不属于本机关管辖。', materials: '一份', handedOn: dayOf(now) }),
  'propose-filing': ({ standing }) => ({
    ...common,
    caseName: String(standing.facts['caseName']),
    matter: 'CF-WSL-097-4',
    party,
    discoveredOn: String(standing.facts['discoveredOn']),
    graveHarm: false,
    jurisdiction: 'place',
    capacity: 'own',
    facts: '培训台账没有记录。',
    opinion: '建议立案。',
  }),
  'approve-filing': () => ({ decision: 'approved', opinion: '同意立案。' }),
  'summon-for-inquiry': () => ({
    ...common,
    respondent: '示例·何经理',
    reason: '培训情况',
    at: '2026-03-03T09:00',
    place,
    bring: ['身份证件'],
    contact,
  }),
  'record-inquiry': ({ now }) => ({
    ...common,
    recorder: 'li',
    times: 1,
    from: `${dayOf(now)}T00:01`,
    to: `${dayOf(now)}T00:02`,
    place,
    respondent: '示例·何经理',
    respondentSex: 'male',
    respondentAge: 40,
    respondentIs: 'representative',
    certificatesShown: true,
    rightsTold: true,
    record: '问：……答：……',
    signature: 'signed',
  }),
  'collect-evidence': () => ({
    ...common,
    items: [{ kind: 'documents', name: '培训台账', proves: '没有记录', source: '当事人', gained: 'copied' }],
    monitoring: false,
    lawful: true,
  }),
  'order-correction': () => ({
    ...common,
    problems: [{ says: '培训没有记录', order: 'by-date' }],
    order: '整改期间确保安全。',
    dueOn: '2026-04-01',
    handedOver: 'signed',
  }),
  reinspect: ({ now }) => ({
    ...common,
    cause: 'due',
    place,
    from: `${dayOf(now)}T00:01`,
    to: `${dayOf(now)}T00:02`,
    certificatesShown: true,
    attendant: '示例·何经理',
    findings: [{ problem: 1, done: 'done', says: '已补记。' }],
    result: 'done',
    opinion: '全部整改完毕。',
    signature: 'signed',
  }),
  'propose-preservation': () => ({ ...common, evidence: '台账一本', reason: '可能灭失', how: 'elsewhere' }),
  'approve-preservation': () => ({ decision: 'approved', opinion: '同意。' }),
  'preserve-evidence': ({ now }) => ({
    ...common,
    preservedOn: dayOf(now),
    place,
    items: [{ name: '台账', unit: '本', quantity: 1 }],
    keeper: '示例·李协办',
    dutyTold: true,
    signature: 'signed',
  }),
  'request-recusal': ({ now }) => ({ by: 'party', person: 'zhang', ground: 'interest', reason: '亲属', requestedOn: dayOf(now) }),
  'decide-recusal': () => ({ decision: 'granted', recused: ['zhang'], handlers: ['li', 'wang'], reason: '有利害关系' }),
  'conclude-investigation': () => ({ ...common, draft: draft80000, complex: false, report: '事实清楚，证据确凿。' }),
  'submit-for-review': ({ standing }) => ({
    ...common,
    draftDigest: standing.draft,
    situation: '事实清楚。',
    materials: ['全部证据'],
    complexity: 'normal',
    answers: Array.isArray(standing.facts['problems'])
      ? standing.facts['problems'].map((_, index) => ({ problem: index + 1, answer: '已补充。', done: 'supplemented' }))
      : [],
  }),
  'return-incomplete': () => ({ missing: '缺送达回执' }),
  'review-decision': ({ standing }) => ({
    draftDigest: standing.draft,
    points: pointsWith(),
    opinion: 'A',
    problems: [],
    conclusion: '同意。',
  }),
  'settle-disagreement': () => ({
    handlersView: '认为充分',
    reviewersView: '认为不足',
    attendees: ['shen', 'zhang'],
    result: 'again',
    reason: '另行审核',
  }),
  'notify-penalty': ({ standing }) => {
    const { facts, evidence, violated, basis, measures } = standing.facts['draft'] as JsonObject & Record<string, string>;
    return {
      ...common,
      draftDigest: standing.draft,
      notice: { facts: facts ?? '', evidence: evidence ?? '', violated: violated ?? '', basis: basis ?? '', measures: measures ?? {} },
      rights: true,
      contact,
    };
  },
  'notify-hearing': ({ standing }) => ({ ...common, draftDigest: standing.draft, ground: 'fine', how: '五个工作日内提出。', contact }),
  'serve-paper': ({ now }) => ({ ...common, paper: 'notice', mode: 'direct', servedOn: dayOf(now), place, recipient: '示例·何经理' }),
  'hear-defence': ({ now }) => ({ ...common, heardOn: dayOf(now), place, speaker: '示例·何经理', form: 'oral', record: '请求从轻。' }),
  'waive-defence': ({ now }) => ({ ...common, waivedOn: dayOf(now), statement: someFile }),
  'review-defence': () => ({
    ...common,
    points: [{ claim: '从轻', finding: '无新证据', accepted: false }],
    result: 'rejected',
    reason: '理由不成立',
  }),
  'request-hearing': ({ now }) => ({ ...common, requestedOn: dayOf(now), how: 'written' }),
  'waive-hearing': ({ now }) => ({ ...common, waivedOn: dayOf(now), statement: someFile }),
  'refuse-hearing': () => ({ ground: 'late', reason: '逾期' }),
  'appoint-hearing': () => ({ host: 'ting', hearers: [], clerk: 'shen', heldOn: '2026-04-01', at: '上午9时', place, open: 'open' }),
  'hold-hearing': ({ standing }) => ({
    heldOn: String(standing.facts['hearingOn']),
    place,
    partyPresent: '示例·何经理',
    investigators: ['zhang'],
    record: '听证笔录',
    checked: true,
    summary: '摘要',
    opinion: '维持',
    finding: 'maintain',
  }),
  'end-hearing': ({ now }) => ({ ground: 'absent', on: dayOf(now), record: '未到场' }),
  'discuss-collectively': ({ standing, now }) => ({
    draftDigest: standing.draft,
    heldOn: dayOf(now),
    place,
    chair: 'ju',
    reporter: 'zhang',
    recorder: 'shen',
    members: ['ju', 'fen'],
    content: '案情',
    opinions: '一致同意',
    result: 'agreed',
    conclusion: '同意',
  }),
  'decide-penalty': ({ standing, now }) => ({ draft: standing.facts['draft'] ?? draft80000, decidedOn: dayOf(now), approval: '同意' }),
  'decide-no-penalty': ({ standing, now }) => ({
    draft: standing.facts['draft'] ?? draft80000,
    decidedOn: dayOf(now),
    approval: '同意',
    education: '已教育',
  }),
  'dismiss-case': () => ({ ground: 'duplicate', reason: '市局已立案', handlersOpinion: '同意', reviewersOpinion: '同意' }),
  'extend-decision-limit': () => ({ days: 30, basis: '示例规章', reason: '复杂' }),
  'propose-police-transfer': () => ({ ...common, crime: '危险作业罪', facts: '事实', evidence: '证据', report: '报告' }),
  'decide-police-transfer': () => ({ decision: 'approved', reason: '涉嫌犯罪' }),
  'hand-over-to-police': ({ now }) => ({ ...common, police: '示例公安局', handedOn: dayOf(now), materials: ['涉嫌犯罪案件移送书'] }),
  'record-police-decision': ({ now }) => ({ ...common, decision: 'filed', receivedOn: dayOf(now) }),
  'ask-police-review': () => ({ ...common, to: 'police', reason: '有异议' }),
  'hand-over-case-items': ({ now }) => ({ ...common, handedOn: dayOf(now), items: '台账' }),
  'record-payment': ({ now }) => ({ paidOn: dayOf(now), amount: 80_000, paidTotal: 80_000, settled: true, receipt: '示例001' }),
  'request-deferral': ({ now }) => ({ requestedOn: dayOf(now), kind: 'deferral', reason: '困难' }),
  'decide-deferral': () => ({ decision: 'refused', days: 0, reason: '不符合条件' }),
  'urge-payment': () => ({ ...common, amount: 80_000, dueOn: '2026-12-31', contact }),
  'impose-surcharge': ({ now }) => ({ from: dayOf(now), until: dayOf(now), amount: 2_400, reason: '逾期' }),
  'urge-enforcement': ({ standing }) => ({
    ...common,
    remedyEndsOn: remedyEnd(standing.facts['decisionServedOn']),
    amount: 160_000,
    defence: true,
  }),
  'apply-to-court': ({ now }) => ({ ...common, court: '示例法院', signedBy: 'ju', appliedOn: dayOf(now), request: '缴纳罚款' }),
  'hear-enforcement-statement': ({ now }) => ({
    ...common,
    heardOn: dayOf(now),
    speaker: '示例·何经理',
    record: '请求暂缓。',
    review: '没有新的理由。',
    result: 'rejected',
  }),
  'auction-seized': ({ now }) => ({
    items: '烟花爆竹四十箱',
    auctioneer: '示例拍卖机构',
    amount: '160000元',
    decidedOn: dayOf(now),
    urgent: false,
  }),
  'suspend-enforcement': ({ now }) => ({ ground: 'unable', reason: '停产多月。', on: dayOf(now) }),
  'resume-enforcement': ({ now }) => ({ reason: '已经复产。', on: dayOf(now) }),
  'end-enforcement': () => ({ ground: 'dissolved', harmless: true, unable: true, reason: '已注销，无财产。' }),
  'appeal-court-ruling': ({ now }) => ({ against: 'not-executed', court: '示例中级法院', appealedOn: dayOf(now), reason: '裁定有误' }),
  'record-court-ruling': ({ now }) => ({ result: 'granted', ruledOn: dayOf(now), content: '准予执行' }),
  'revoke-decision': ({ now }) => ({
    kind: 'revoked',
    ground: 'facts',
    reason: '证据不足',
    afterwards: 'none',
    refund: '没有缴款。',
    decidedOn: dayOf(now),
    publicReason: '决定已撤销。',
  }),
  'receive-remedy': ({ now }) => ({ kind: 'reconsideration', organ: '示例政府', receivedOn: dayOf(now), claims: '撤销' }),
  'reply-to-remedy': ({ now }) => ({ repliedOn: dayOf(now), summary: '维持', evidence: '全部' }),
  'record-remedy-result': ({ now }) => ({ result: 'upheld', decidedOn: dayOf(now), number: '示例1号', content: '维持' }),
  'prepare-disclosure': ({ now }) => ({
    copy: {
      number: '（渝梁）应急罚〔2026〕1号',
      title: '示例案',
      party: party.name,
      uscc: party.uscc,
      facts: '未如实记录培训情况。',
      violated: '安全生产法28条',
      basis: '安全生产法97条',
      measuresText: '罚款',
      content: '罚款80000元',
      decidedOn: dayOf(now),
      organ: '重庆市梁平区应急管理局',
      category: '行政处罚',
      conclusion: '罚款80000元',
    },
    masked: '隐去住址、电话。',
    secrecy: 'none',
  }),
  'check-disclosure': () => ({ result: 'passed', compared: true, opinion: '同意公示' }),
  'publish-decision': () => ({ channels: ['执法信息公示平台'] }),
  'withdraw-disclosure': () => ({ ground: 'revoked', publicReason: '决定已撤销。' }),
  'redraft-disclosure': ({ standing }) => ({ ground: 'inaccurate', copy: standing.facts['copy'] ?? {}, corrected: '更正文号' }),
  'correct-disclosure': () => ({ result: 'passed', compared: true, opinion: '同意更正' }),
  'propose-closing': () => ({ ...common, result: '罚款', execution: '已缴清', correctionDone: 'done', opinion: '建议结案' }),
  'approve-closing': () => ({ decision: 'approved', opinion: '同意结案' }),
  'archive-case': ({ now }) => ({
    number: '示例1',
    archivedOn: dayOf(now),
    retention: 'thirty-years',
    volumes: 1,
    pages: 30,
    recordings: '无。',
    note: '齐全。',
  }),
  bootstrap: () => ({
    administrators: ['system-admin', 'security-admin', 'audit-admin'].map((role) => ({
      person: `p-${role}`,
      name: `示例·${role}`,
      unit: '示例科',
      role,
    })),
  }),
  'enrol-person': () => ({ person: 'new-person', name: '示例·新人', unit: '示例科' }),
  'grant-role': () => ({ person: 'guo', role: 'archivist', unit: '示例科' }),
  'end-role': ({ now }) => ({ person: 'guo', role: 'officer', to: dayOf(now), reason: '调离' }),
  'record-certificate': () => ({ person: 'guo', kind: 'enforcement', number: '示例-2', from: '2026-01-01' }),
  'end-certificate': ({ now }) => ({ person: 'zhang', number: '示例-zhang-enforcement', to: dayOf(now), reason: '到期' }),
  'open-settings': () => ({ reason: '设立' }),
  'set-settings': () => ({ settings: { defenceDays: { value: 5, status: '已核', source: '局务会' } }, reason: '核定' }),
};

/** Six months after service (行诉法 46), moved off a holiday. */
function remedyEnd(served: Json | undefined): string {
  return typeof served === 'string' ? rollForward(calendarOf(), addMonths(served, 6)) : '2026-12-31';
}
