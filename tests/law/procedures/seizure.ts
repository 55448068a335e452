import { addDays, dayOf } from '#law/calendar.ts';
import { isObject, objectsIn } from '#law/same.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { party } from '../drafts.ts';
import { someFile } from '../forms.ts';
import type { Known } from '../known.ts';
import type { Usual } from './usual.ts';

const officers = ['zhang', 'li'];
const place = '重庆市梁平区示例街道示例店（示例）';

export const fireworks: JsonObject = {
  how: 'detain',
  kind: 'goods',
  name: '烟花爆竹',
  spec: '组合烟花C级',
  unit: '箱',
  quantity: 40,
  value: 12_000,
  nature: 'involved',
};
export const storeroom: JsonObject = {
  how: 'seal',
  kind: 'site',
  name: '违法储存场所',
  spec: '示例路1号后院库房',
  unit: '间',
  quantity: 1,
  value: 0,
  nature: 'involved',
};

/** A place and what lies in it: goes to legal review. */
export const seizureDraft: JsonObject = {
  party,
  measure: '查封、扣押',
  facts: '经检查，当事人在库房违法储存烟花爆竹四十箱。',
  evidence: '1.现场检查记录；2.照片。',
  basis: '《中华人民共和国安全生产法》第六十五条第一款第（四）项',
  necessity: '不立即采取措施可能发生爆炸事故，责令改正不能消除危险。',
  things: [storeroom, fireworks],
  days: 30,
  custody: '就地封存，由本机关保管。',
  content: '对违法储存场所予以查封，对烟花爆竹四十箱予以扣押，期限三十日。',
};
/** Things of small value: need not go to legal review. */
export const smallDraft: JsonObject = {
  ...seizureDraft,
  measure: '扣押',
  things: [fireworks],
  content: '对烟花爆竹四十箱予以扣押，期限三十日。',
};

const draftIn = ({ standing }: Known): JsonObject => {
  const draft = standing.facts['seizureDraft'];
  return isObject(draft) ? draft : seizureDraft;
};

const seizing = (known: Known): JsonObject => {
  const today = dayOf(known.now);
  return {
    officers,
    place,
    from: `${today}T00:01`,
    to: `${today}T00:02`,
    certificatesShown: true,
    partyNotified: true,
    attendant: '示例·何经理',
    told: true,
    statement: '当事人表示没有异议。',
    answer: '/',
    process: '清点、加封、装车。',
    signature: 'signed',
    items: draftIn(known)['things'] ?? [],
    until: addDays(today, 30),
    decidedOn: today,
    custody: 'own',
    keeper: '示例·李协办',
    keeperTold: false,
    handedOver: 'signed',
    recordings: [someFile],
  };
};

/** Everything still without a decision, disposed of in one way. */
const allOf = ({ standing }: Known, result: string): JsonObject[] => {
  const decided = objectsIn(standing.facts['disposals']).map(({ item }) => item);
  return objectsIn(standing.facts['inventory'])
    .map((_, index) => index + 1)
    .filter((item) => !decided.includes(item))
    .map((item) => ({ item, result }));
};

export const seizure: Usual = {
  matter: null,
  road: [
    ['open-seizure'],
    ['propose-seizure'],
    ['submit-for-review'],
    ['review-decision'],
    ['decide-seizure'],
    ['implement-seizure'],
    ['prepare-disclosure'],
    ['check-disclosure'],
    ['publish-decision'],
    ['record-custody'],
    ['commission-appraisal'],
    ['wait', { days: 5 }],
    ['receive-appraisal'],
    ['propose-extension'],
    ['submit-for-review'],
    ['review-decision'],
    ['decide-extension'],
    ['serve-paper', { paper: 'seizure-extension' }],
    ['propose-disposal'],
    ['dispose-seized'],
    ['serve-paper', { paper: 'seizure-disposal' }],
    ['carry-out-disposal'],
    ['propose-closing'],
    ['approve-closing'],
    ['archive-case'],
  ],
  detours: [
    {
      after: 'open-seizure',
      road: [
        ['seize-on-the-spot', { items: [fireworks], measure: '扣押' }],
        ['propose-seizure', { draft: smallDraft }],
        ['approve-seizure'],
        ['report-release-ground'],
        ['release-seizure'],
        ['serve-paper', { paper: 'seizure-release' }],
      ],
    },
  ],
  forms: {
    'open-seizure': ({ now }) => ({
      officers,
      caseName: '重庆示例机械加工有限公司违法储存烟花爆竹查封扣押案',
      matter: 'QZ-WSL-065-4',
      party,
      source: 'inspection',
      discoveredOn: dayOf(now),
      summary: '检查发现违法储存烟花爆竹。',
      capacity: 'own',
    }),
    'propose-seizure': () => ({ officers, draft: seizureDraft, opinion: '建议查封、扣押。' }),
    'approve-seizure': ({ standing }) => ({ draftDigest: standing.draft, decision: 'approved', opinion: '同意。' }),
    'decide-seizure': ({ standing, now }) => ({ draft: standing.facts['draft'] ?? seizureDraft, decidedOn: dayOf(now), opinion: '同意。' }),
    'drop-seizure': () => ({ ground: 'corrected', reason: '当事人已经改正。' }),
    'implement-seizure': seizing,
    'seize-on-the-spot': (known) => ({
      urgentReason: '现场存在爆炸危险，来不及报批。',
      measure: '查封、扣押',
      facts: '违法储存烟花爆竹四十箱。',
      basis: '《中华人民共和国安全生产法》第六十五条第一款第（四）项',
      ...seizing(known),
    }),
    'record-custody': ({ now }) => ({
      officers,
      on: dayOf(now),
      custody: 'own',
      keeper: '示例·李协办',
      place: '示例仓库',
      keeperTold: false,
      state: '封条完好。',
    }),
    'sell-perishables': ({ now }) => ({
      sales: [{ item: 1, proceeds: 100, market: 100 }],
      how: 'sale',
      soldOn: dayOf(now),
      reason: '不易保管。',
    }),
    'commission-appraisal': ({ now }) => ({
      officers,
      kind: 'appraisal',
      organ: '示例检测机构',
      items: [1],
      asks: '请就是否符合国家标准作出鉴定意见。',
      from: dayOf(now),
      until: addDays(dayOf(now), 10),
      told: 'signed',
      contact: '示例·张承办，023-00000000',
    }),
    'receive-appraisal': ({ now }) => ({
      officers,
      receivedOn: dayOf(now),
      number: '示例鉴字1号',
      opinion: '不符合国家标准。',
      told: true,
    }),
    'propose-extension': ({ standing }) => ({
      officers,
      draft: {
        party,
        measure: '延长查封、扣押期限',
        facts: '案情复杂，尚需查明货物来源。',
        evidence: '调查经过。',
        basis: '《中华人民共和国行政强制法》第二十五条第一款',
        days: 30,
        until: addDays(endOf(standing), 30),
        content: '将查封、扣押期限延长三十日。',
      },
      opinion: '建议延长三十日。',
    }),
    'decide-extension': ({ standing, now }) => ({ draft: standing.facts['draft'] ?? {}, decidedOn: dayOf(now), opinion: '同意。' }),
    'report-release-ground': () => ({ ground: 'other', reason: '不再需要。' }),
    'release-seizure': ({ now }) => ({ ground: 'other', reason: '不再需要采取措施。', decidedOn: dayOf(now) }),
    'propose-disposal': (known) => ({ officers, results: allOf(known, 'released'), reason: '已经查清。' }),
    'dispose-seized': ({ standing, now }) => ({
      decision: 'approved',
      results: standing.facts['disposalProposed'] ?? [],
      reason: '已经查清。',
      partyTold: true,
      decidedOn: dayOf(now),
    }),
    'carry-out-disposal': ({ standing, now }) => ({
      officers,
      on: dayOf(now),
      results: toCarryOut(standing),
      state: '封条完好。',
      receiver: '示例·何经理',
      signature: 'signed',
      recordings: [someFile],
    }),
    'prepare-disclosure': ({ now }) => ({
      copy: {
        number: '（渝梁）应急查扣〔2026〕1号',
        title: '示例案',
        party: party.name,
        measure: '查封、扣押',
        facts: '违法储存烟花爆竹。',
        basis: '安全生产法65条',
        content: '查封、扣押三十日',
        decidedOn: dayOf(now),
        organ: '重庆市梁平区应急管理局',
        category: '行政强制',
        conclusion: '实施查封、扣押',
      },
      masked: '隐去住址、电话。',
      secrecy: 'none',
    }),
    'serve-paper': ({ now }) => ({
      officers,
      paper: 'seizure-decision',
      mode: 'direct',
      servedOn: dayOf(now),
      place,
      recipient: '示例·何经理',
    }),
    'propose-closing': () => ({ officers, result: '已处理', execution: '已退还', correctionDone: 'none', opinion: '建议结案' }),
  },
  signers: {
    'approve-seizure': 'fen',
    'decide-seizure': 'ju',
    'drop-seizure': 'fen',
    'sell-perishables': 'fen',
    'decide-extension': 'ju',
    'release-seizure': 'fen',
    'dispose-seized': 'fen',
  },
};

function endOf({ clocks }: Known['standing']): string {
  const run = clocks['seizure'];
  const paused = (run?.pauses ?? []).reduce(
    (sum, { from, to }) => sum + (to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000),
    0,
  );
  return addDays(run?.due ?? '2026-04-01', (run?.extension ?? 0) + paused);
}

const done: Readonly<Record<string, string>> = { released: 'returned' };

function toCarryOut({ facts }: Known['standing']): JsonObject[] {
  const cleared = objectsIn(facts['cleared']).map(({ item }) => item);
  const sold = objectsIn(facts['sales']).map(({ item }) => item);
  const decided = objectsIn(facts['disposals']);
  return objectsIn(facts['inventory']).flatMap((_, index): JsonObject[] => {
    const item = index + 1;
    const result = decided.find((one) => one['item'] === item)?.['result'] ?? (facts['releasedAll'] === true ? 'released' : null);
    if (typeof result !== 'string' || cleared.includes(item)) return [];
    return [{ item, done: result === 'released' && sold.includes(item) ? 'money-returned' : (done[result] ?? result) }];
  });
}
