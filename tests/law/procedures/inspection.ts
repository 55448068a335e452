import { dayOf } from '#law/calendar.ts';
import type { OtherCase } from '#law/vocabulary.ts';
import { party } from '../drafts.ts';
import { item, itemOf, registers } from '../registers.ts';
import type { Usual } from './usual.ts';

const officers = ['zhang', 'li'];
const place = '重庆市梁平区示例工业园1号';
const problem = { says: '培训没有记录', order: 'by-date' };
export const ownCase = '00000000-0000-4000-8000-000000000001';

/** A penalty case opened from this inspection. */
export const penaltyFromHere: OtherCase = {
  case: '00000000-0000-4000-8000-000000000002',
  procedure: 'ordinary-penalty',
  kind: 'penalty',
  number: null,
  title: '示例案',
  opened: '2026-03-02',
  ended: false,
  standing: { places: { main: 'clue' }, facts: { party, links: [{ case: ownCase, relation: '由行政检查发现' }] }, done: {} },
};

export const inspection: Usual = {
  matter: null,
  around: { registers, case: ownCase },
  road: [
    ['open-inspection'],
    ['propose-inspection'],
    ['approve-inspection'],
    ['notify-inspection'],
    ['serve-paper', { paper: 'inspection-notice' }],
    ['enter-premises'],
    ['inspect-premises'],
    ['order-correction', { dueOn: '2026-03-20' }],
    ['conclude-inspection'],
    ['tell-result'],
    ['wait', { days: 25 }],
    ['reinspect'],
    ['close-inspection'],
    ['prepare-disclosure'],
    ['check-disclosure'],
    ['publish-decision'],
    ['archive-case'],
  ],
  detours: [
    { after: 'enter-premises', road: [['record-refusal']] },
    { after: 'inspect-premises', road: [['transfer-problem']] },
  ],
  forms: {
    'open-inspection': ({ now }) => ({
      caseName: '重庆示例机械加工有限公司2026年度检查',
      source: 'plan',
      party,
      dueOn: `${dayOf(now).slice(0, 4)}-06-30`,
    }),
    'propose-inspection': ({ now }) => ({
      officers,
      items: [itemOf(item)],
      scope: '安全管理制度、教育培训',
      basis: '《中华人民共和国安全生产法》第六十二条第二款',
      mode: '日常检查',
      means: 'on-site',
      whyOnSite: '需要核实现场设备状况。',
      place,
      from: `${dayOf(now)}T10:00`,
      to: `${dayOf(now)}T12:00`,
      announced: 'notice',
      helpers: [{ name: '示例·顾专家', unit: '示例研究院', task: '专家，提供技术意见' }],
      reminded: true,
    }),
    'approve-inspection': () => ({ decision: 'approved', opinion: '同意按方案检查。' }),
    'notify-inspection': () => ({ officers, prepare: '安全管理制度', rights: true, contact: '示例·张承办，023-00000000' }),
    'serve-paper': ({ now }) => ({
      officers,
      paper: 'inspection-notice',
      mode: 'direct',
      servedOn: dayOf(now),
      place,
      recipient: '示例·何经理',
    }),
    'enter-premises': ({ now }) => ({
      officers,
      on: dayOf(now),
      at: `${dayOf(now)}T00:01`,
      place,
      certificatesShown: true,
      noticeHanded: false,
      scanned: 'scanned',
      scanCode: 'SL-0001',
      rightsTold: true,
      recordingTold: true,
      attendant: '示例·何经理',
      helpersPresent: [],
      noCharge: true,
    }),
    'inspect-premises': ({ now }) => ({
      officers,
      place,
      from: `${dayOf(now)}T00:01`,
      to: `${dayOf(now)}T00:02`,
      certificatesShown: true,
      recordingTold: true,
      attendant: '示例·何经理',
      findings: '培训台账没有记录。',
      signature: 'signed',
      checked: [{ item: 'JC-01', result: 'problem' }],
      problems: [problem],
    }),
    'check-remotely': ({ now }) => ({
      officers,
      on: dayOf(now),
      sources: '企业报送的材料',
      findings: '材料齐全。',
      checked: [{ item: 'JC-01', result: 'ok' }],
      problems: [],
    }),
    'record-refusal': ({ now }) => ({
      officers,
      at: `${dayOf(now)}T00:01`,
      place,
      who: '门卫',
      words: '“没有老板同意，谁也不能进。”',
      orderedToCorrect: true,
      consequencesTold: true,
      problem: { says: '拒绝检查，责令改正后仍不改正。', order: 'at-once' },
      reportedTo: 'fen',
      reportedAt: `${dayOf(now)}T00:02`,
    }),
    'order-correction': () => ({ officers, problems: [problem], order: '确保安全。', dueOn: '2026-03-20', handedOver: 'signed' }),
    'conclude-inspection': ({ standing }) => {
      const ordered = standing.facts['correctionDueOn'];
      const found = Array.isArray(standing.facts['problemsFound']) ? standing.facts['problemsFound'] : [];
      const outcome = ordered === undefined ? 'on-the-spot' : 'order';
      return {
        officers,
        results: found.map((_, index) => ({ problem: index + 1, outcomes: [outcome], says: '已处理。' })),
        findings: '发现一项问题，已责令限期整改。',
        conclusion: found.length === 0 ? '检查合格' : ordered === undefined ? '当场改正' : '责令限期整改',
        ...(ordered === undefined ? {} : { rectifyBy: ordered }),
      };
    },
    'tell-result': ({ now }) => ({ officers, content: '发现一项问题。', decidedOn: dayOf(now), handedOver: 'signed' }),
    'transfer-problem': ({ now }) => ({
      organ: '区示例局',
      problems: '第1项。',
      reason: '属于贵局职责。',
      materials: '现场检查记录一份。',
      handedOn: dayOf(now),
    }),
    'add-follow-up': () => ({ officers, results: [{ problem: 1, outcomes: ['penalty'], says: '逾期未整改。' }], reason: '逾期未整改。' }),
    'close-inspection': () => ({ officers, summary: '已办结。' }),
    'cancel-inspection': () => ({ ground: 'merged', reason: '并入联合检查。' }),
    'prepare-disclosure': ({ standing }) => ({
      copy: {
        number: '（渝梁）应急检告〔2026〕1号',
        title: '年度检查',
        party: party.name,
        uscc: party.uscc,
        inspectedOn: String(standing.facts['inspectedOn']),
        mode: '日常检查',
        scope: '安全管理制度',
        basis: '安全生产法',
        content: '发现一项问题。',
        decidedOn: String(standing.facts['decidedOn']),
        organ: '重庆市梁平区应急管理局',
        category: '行政检查',
        conclusion: '责令限期整改',
      },
      masked: '无需隐去。',
      secrecy: 'none',
    }),
  },
  signers: {
    'approve-inspection': 'fen',
    'transfer-problem': 'fen',
    'cancel-inspection': 'fen',
  },
};
