import { dayOf } from '#law/calendar.ts';
import { isObject } from '#law/same.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { party } from '../drafts.ts';
import { someFile } from '../forms.ts';
import type { Known } from '../known.ts';
import type { Usual } from './usual.ts';

const officers = ['zhang', 'li'];
const place = '重庆市梁平区示例工业园粉尘车间（示例）';

export const heavyOrder: JsonObject = {
  power: 'wsl-65-3',
  facts: '粉尘车间除尘系统停用，积尘严重。',
  unsafe: true,
  reason: '继续作业有发生粉尘爆炸的现实危险。',
  measure: ['责令从危险区域内撤出作业人员', '责令暂时停产停业'],
  scope: '粉尘车间',
  content: '责令立即撤出粉尘车间全部作业人员，粉尘车间暂时停产。',
};
export const lightOrder: JsonObject = {
  ...heavyOrder,
  unsafe: false,
  reason: '/',
  measure: ['责令立即排除事故隐患'],
  scope: '/',
  content: '责令立即清扫积尘。',
};

const orderIn = ({ standing }: Known): JsonObject => {
  const { ordered } = standing.facts;
  if (!isObject(ordered)) return heavyOrder;
  return Object.fromEntries(Object.keys(heavyOrder).map((name) => [name, ordered[name] ?? null]));
};

const site = ({ now }: Known): JsonObject => ({
  officers,
  place,
  from: `${dayOf(now)}T00:01`,
  to: `${dayOf(now)}T00:02`,
  certificatesShown: true,
  attendant: '示例·何经理',
  signature: 'signed',
});

export const stopOrder: Usual = {
  matter: null,
  road: [
    ['open-stop-order'],
    ['order-on-the-spot'],
    ['propose-stop-order'],
    ['submit-for-review'],
    ['review-decision'],
    ['decide-stop-order'],
    ['prepare-disclosure'],
    ['check-disclosure'],
    ['publish-decision'],
    ['reinspect'],
    ['consent-to-resume'],
    ['serve-paper', { paper: 'resumption' }],
    ['propose-closing'],
    ['approve-closing'],
    ['archive-case'],
  ],
  detours: [
    {
      after: 'open-stop-order',
      road: [['propose-stop-order', { draft: { party, evidence: '照片。', ...lightOrder } }], ['approve-stop-order'], ['serve-paper']],
    },
  ],
  forms: {
    'open-stop-order': ({ now }) => ({
      officers,
      caseName: '重庆示例机械加工有限公司粉尘作业场所重大事故隐患现场处理',
      party,
      discoveredOn: dayOf(now),
      place,
      hazards: [{ says: '除尘系统停用，积尘严重。', grade: 'major' }],
    }),
    'order-on-the-spot': (known) => ({
      ...site(known),
      ...heavyOrder,
      told: true,
      decidedOn: dayOf(known.now),
      statement: '没有异议，立即执行。',
      handedOver: 'signed',
      recordings: [someFile],
    }),
    'propose-stop-order': (known) => ({
      officers,
      draft: { party, evidence: '现场检查记录、照片。', ...orderIn(known) },
      opinion: '请予确认。',
    }),
    'approve-stop-order': ({ standing, now }) => ({
      draftDigest: standing.draft,
      decision: 'approved',
      decidedOn: dayOf(now),
      opinion: '同意。',
    }),
    'decide-stop-order': ({ standing, now }) => ({ draft: standing.facts['draft'] ?? {}, decidedOn: dayOf(now), opinion: '同意。' }),
    'drop-stop-order': () => ({ ground: 'removed', reason: '已经当场排除。' }),
    reinspect: (known) => ({
      ...site(known),
      cause: 'requested',
      findings: [{ problem: 1, done: 'done', says: '除尘系统已经恢复，积尘已清扫。' }],
      result: 'done',
      opinion: '隐患已经全部排除。',
    }),
    'consent-to-resume': ({ now }) => ({ ground: 'removed', opinion: '同意恢复。', decidedOn: dayOf(now) }),
    'serve-paper': ({ now }) => ({
      officers,
      paper: 'stop-order',
      mode: 'direct',
      servedOn: dayOf(now),
      place,
      recipient: '示例·何经理',
    }),
    'prepare-disclosure': ({ now }) => ({
      copy: {
        number: '（渝梁）应急现决〔2026〕1号',
        title: '示例案',
        party: party.name,
        measure: '责令暂时停产停业',
        facts: '粉尘车间除尘系统停用。',
        basis: '安全生产法65条',
        content: '粉尘车间暂时停产',
        decidedOn: dayOf(now),
        organ: '重庆市梁平区应急管理局',
        category: '行政强制',
        conclusion: '责令暂时停产停业',
      },
      masked: '隐去住址、电话。',
      secrecy: 'none',
    }),
    'propose-closing': () => ({ officers, result: '已排除', execution: '已恢复', correctionDone: 'done', opinion: '建议结案' }),
  },
  signers: {
    'approve-stop-order': 'fen',
    'decide-stop-order': 'ju',
    'drop-stop-order': 'fen',
    'consent-to-resume': 'fen',
  },
};
