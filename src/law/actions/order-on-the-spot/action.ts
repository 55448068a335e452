import { acl, wsl } from '../../cite.ts';
import { choice, day, files, form, line, mayLine, moment, officers, text, yes } from '../../form-parts/fields.ts';
import { namedAtScene, handedOver, handedOverOnTheSpot } from '../../form-parts/scene.ts';
import { orderBasis, stopOrder, stopOrderGates } from '../../form-parts/stop-order.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const stops: Test = { condition: 'order-stops', with: { at: '' } };
const absent: Test = { field: '/handedOver', in: ['absent'] };

/** 现场处理措施决定 (安法 65 Ⅰ 3): two officers order there and then; what stops production or use is reported to the head. */
export const orderOnTheSpot = member({
  action: {
    id: 'order-on-the-spot',
    title: '现场作出处理措施决定',
    says: '存在现实危险的，两名执法人员当场责令排除隐患、撤出人员、暂时停产停业或者停止使用，当场交付决定书；停产停业、停止使用的，及时报告负责人。',
    articles: [wsl(65, 1, 3), wsl(67, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      place: line('现场', { maxLength: 300, 'x-fact': 'party.address' }),
      from: moment('开始时间'),
      to: moment('结束时间'),
      certificatesShown: yes('已出示行政执法证件'),
      told: yes('已当场告知理由、依据以及依法享有的权利、救济途径'),
      ...stopOrder(),
      decidedOn: day('决定日期'),
      attendant: mayLine('现场负责人', { 'x-fact': 'party.legalRepresentative' }),
      attendantPosition: mayLine('职务'),
      statement: text('当事人的陈述和申辩', { 'x-words': ['当事人表示没有异议，立即执行。', '/'] }),
      signature: choice('当事人签名情况', { signed: '已签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
      witness: mayLine('见证人'),
      handedOver: handedOver('决定书的交付'),
      recordings: files('录音录像、照片'),
    }),
    remembers: {
      ordered: '',
      orderSaid: '',
      orderBasis: orderBasis('/power'),
      decidedOn: '/decidedOn',
      correctionDueOn: '/decidedOn',
      stops: { value: true, when: stops },
      namedPersons: namedAtScene,
    },
    handles: true,
    concludes: true,
    recordings: [{ item: 'AV10', level: 'should' }],
    documents: [{ template: 'stop-order', numberAs: 'decisionNumber' }],
  },
  step: {
    from: { main: ['found'], approval: ['none'] },
    articles: [wsl(65, 1, 3)],
    must: [
      {
        articles: [wsl(67, 2)],
        test: { field: '/certificatesShown', in: [true] },
        says: '执行监督检查任务必须出示有效的行政执法证件。请出示后再作出决定。',
      },
      { articles: [acl(8, 1)], test: { field: '/told', in: [true] }, says: '应当告知当事人理由、依据和依法享有的权利、救济途径。' },
      ...stopOrderGates(''),
      {
        articles: [wsl(68)],
        test: { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
        says: '当事人不在场的，应当有见证人在场并写明见证人姓名。',
      },
      handedOverOnTheSpot,
      { articles: [wsl(68)], test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } }, says: '起止时间不对。' },
      { articles: [wsl(68)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定应当当场作出，日期应当是今天。' },
    ],
    moves: [
      { track: 'main', to: 'ordered' },
      { track: 'correction', to: 'ordered' },
      { track: 'validity', to: 'in-force' },
      { track: 'approval', to: 'urgent', when: stops },
      { track: 'disclosure', to: 'due', when: { not: stops } },
      { track: 'decision-service', to: 'due', when: absent },
      { track: 'decision-service', to: 'served', when: { not: absent } },
    ],
  },
});
