import { Type } from 'typebox';
import { apl, wsl } from '../../cite.ts';
import { choice, files, form, line, mayLine, moment, officers, text, yes } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

/** 复查: what came of a correction order; the step that punishes whoever did not correct hangs on it (安法 97, 99, 应急条例 32…). */
/**
 * A visit before the last day, at the party's request, that finds something undone leaves it the rest of its time; only what is done, or a visit
 * after the last day, settles the order.
 */
export const settles: Test = {
  any: [
    { field: '/result', in: ['done'] },
    { condition: 'fact-date-passed', with: { fact: 'correctionDueOn' } },
  ],
};

export const reinspect = member({
  action: {
    id: 'reinspect',
    title: '整改复查',
    says: '整改期限届满或者当事人申请复查的，两名执法人员到场复查，提出复查意见。',
    articles: [apl(28, 1), wsl(65, 1, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      cause: choice('复查缘由', { due: '整改期限届满', requested: '当事人申请提前复查' }),
      place: line('复查场所', { maxLength: 300, 'x-fact': 'party.address' }),
      from: moment('开始时间'),
      to: moment('结束时间'),
      certificatesShown: yes('已主动出示执法证件'),
      attendant: line('现场负责人', { 'x-fact': 'party.legalRepresentative' }),
      attendantPosition: mayLine('职务'),
      findings: Type.Array(
        Type.Object(
          {
            problem: Type.Integer({ title: '问题序号', description: '责令整改指令书中的序号。', minimum: 1, maximum: 50 }),
            done: choice('整改情况', { done: '已整改', partly: '部分整改', undone: '未整改' }),
            says: text('复查情况', {
              maxLength: 2000,
              'x-hint': '对照原文书逐项写明现在的状态、查看的方法和照片编号；没有改好的写明差在哪里，不写“基本完成”。',
            }),
          },
          { title: '逐项复查', additionalProperties: false },
        ),
        { title: '逐项复查', minItems: 1, maxItems: 50 },
      ),
      result: choice('复查结论', { done: '全部整改完毕', undone: '没有按期完成整改' }),
      opinion: text('复查意见', {
        maxLength: 3000,
        'x-words': ['经复查，指令书所列问题已全部整改完毕。', '经复查，第……项尚未整改，将依法处理。'],
      }),
      signature: choice('当事人签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
      witness: mayLine('见证人'),
      recordings: files('录音录像、照片', { 'x-hint': '同一部位整改前后从同一角度拍摄。' }),
    }),
    remembers: {
      reinspections: { from: '', as: 'list' },
      correctionResult: { from: '/result', when: settles },
      namedPersons: named('/attendant', '/witness'),
    },
    handles: true,
    recordings: [{ item: 'AV11', level: 'should' }],
    documents: [{ template: 'reinspection-opinion', numberAs: 'reinspectionNumber' }],
  },
  step: {
    from: { correction: ['ordered', 'undone'] },
    articles: [apl(28, 1), wsl(65, 1, 2)],
    must: [
      {
        gate: 'PG1',
        articles: [apl(55, 1)],
        test: { field: '/certificatesShown', in: [true] },
        says: '执法人员应当主动出示执法证件；没有出示的，当事人有权拒绝。',
      },
      {
        articles: [apl(28, 1)],
        test: {
          any: [
            { field: '/cause', in: ['requested'] },
            { condition: 'fact-date-passed', with: { fact: 'correctionDueOn' } },
          ],
        },
        says: '整改期限还没有届满（最后一日也属于当事人）；当事人申请提前复查的，请选“当事人申请提前复查”。',
      },
      { articles: [apl(28, 1), apl(61)], test: { condition: 'correction-order-served' }, says: '责令限期整改指令书还没有送达当事人。' },
      {
        articles: [apl(47)],
        test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } },
        says: '复查的起止时间不对：结束应当在开始之后，并且不得晚于现在。',
      },
      {
        articles: [apl(55), wsl(68)],
        test: { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
        says: '当事人不在场的，应当有见证人在场并写明见证人姓名。',
      },
      {
        articles: [apl(40), apl(28, 1)],
        test: { condition: 'reinspection-complete' },
        says: '复查应当逐项对照责令整改的问题。',
      },
    ],
    moves: [
      { track: 'correction', to: 'done', when: { field: '/result', in: ['done'] } },
      { track: 'correction', to: 'undone', when: { all: [{ field: '/result', in: ['undone'] }, settles] } },
    ],
  },
});
