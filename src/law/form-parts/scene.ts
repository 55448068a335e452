import { Type } from 'typebox';
import { acl, seed } from '../cite.ts';
import { choice, file, line, mayLine, moment, officers, remark, text, yes } from './fields.ts';
import type { Pointer, Remembered, Requirement } from '../vocabulary.ts';

/** 音像记录 where recording is a duty (梁平应急发〔2021〕28号 三（五）): at least one file, or in writing why there is none. */
export const recordings = () => ({
  recordings: Type.Optional(
    Type.Array(file('文件'), { title: '全程录音录像', minItems: 1, maxItems: 50, uniqueItems: true, 'x-widget': 'file' }),
  ),
  recordingFailure: remark('没有录音录像的原因', {
    description: '设备故障等原因没有录成的，写明原因和补救情况。',
    'x-hint': '全程录成的不填。没有录成的，写明设备、时段和原因，用照片、见证人等怎样补强。',
  }),
});

export const recordedThroughout: Requirement = {
  articles: [seed(5)],
  test: { any: [{ not: { field: '/recordings', in: [null] } }, { not: { field: '/recordingFailure', in: [null, ''] } }] },
  says: '查封、扣押等直接涉及重大财产权益的现场执法应当全程音像记录。请上传录音录像；确因设备故障等没有录成的，写明原因。',
};

/** 现场笔录 of a coercive measure: what 强制法 18 has the officers do there and then. */
export const scene = (shown: { readonly told: string; readonly process: string; readonly how: string }) => ({
  officers: officers(),
  place: line('实施地点', { maxLength: 300, 'x-fact': 'party.address' }),
  from: moment('开始时间'),
  to: moment('结束时间'),
  certificatesShown: yes('已出示执法身份证件', { 'x-words': ['我们是……的执法人员，这是我们的执法证件，请过目。'] }),
  partyNotified: yes('已通知当事人到场'),
  attendant: mayLine('到场的当事人或者现场负责人', { 'x-fact': 'party.legalRepresentative' }),
  attendantPosition: mayLine('职务'),
  told: yes(shown.told),
  statement: text('当事人的陈述和申辩', {
    'x-hint': '记明当事人说了什么；当事人不在场的填“/”。',
    'x-words': ['当事人表示没有异议。', '当事人提出：'],
  }),
  answer: text('对陈述、申辩的核实和答复', { 'x-words': ['经核实，当事人的意见不成立，理由是：', '/'] }),
  process: text(shown.process, { maxLength: 10000, 'x-hint': shown.how }),
  signature: choice('当事人签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
  witness: mayLine('见证人'),
});

/** 当场交付 (强制法 24): an absent party is served afterwards. */
export const handedOver = (title: string) =>
  choice(title, { signed: '当事人当场签收', refused: '当事人拒绝签收，已注明', absent: '当事人不在场，另行送达' });

/** Whom the record names: their full names never stand in public. */
export const namedAtScene: readonly Remembered[] = (['/attendant', '/witness'] as const satisfies readonly Pointer[]).map((from) => ({
  from,
  as: 'list',
}));

const must = (item: number, test: Requirement['test'], says: string): Requirement => ({ articles: [acl(18, 1, item)], test, says });

/** What has to hold for a measure to be carried out on the spot. */
export const sceneGates: readonly Requirement[] = [
  must(3, { field: '/certificatesShown', in: [true] }, '实施行政强制措施应当出示执法身份证件。请出示后再实施。'),
  must(4, { field: '/partyNotified', in: [true] }, '应当通知当事人到场。请通知后再实施。'),
  must(5, { field: '/told', in: [true] }, '应当当场告知当事人采取措施的理由、依据以及依法享有的权利、救济途径。'),
  must(
    9,
    { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
    '当事人不到场的，应当邀请见证人到场，并写明见证人姓名。',
  ),
  must(
    8,
    { any: [{ field: '/signature', in: ['absent'] }, { not: { field: '/attendant', in: [null, ''] } }] },
    '当事人在场的，应当写明到场的人，由其在现场笔录上签名；拒绝签名的，在笔录中注明。',
  ),
  {
    articles: [acl(18, 1, 7)],
    test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } },
    says: '现场笔录的起止时间不对：结束应当在开始之后，并且不得晚于现在。',
  },
  {
    articles: [acl(18, 1, 7)],
    test: { condition: 'date-is-today', with: { at: '/to' } },
    says: '现场笔录应当当场制作，不得事后补记。',
  },
];

export const handedOverOnTheSpot: Requirement = {
  articles: [acl(24, 1), acl(18, 1, 9)],
  test: { any: [{ not: { field: '/handedOver', in: ['absent'] } }, { field: '/signature', in: ['absent'] }] },
  says: '当事人在场的，决定书应当当场交付，不能另行送达。',
};
