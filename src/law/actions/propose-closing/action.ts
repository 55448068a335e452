import { apl, seed } from '../../cite.ts';
import { text, remark, choice, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const proposeClosing = member({
  action: {
    id: 'propose-closing',
    title: '提请结案',
    says: '决定执行完毕或者依法终结的，承办人提请结案。',
    articles: [apl(47), seed(6)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      result: text('处理结果', {
        maxLength: 3000,
        'x-hint': '写明作出的决定及其文号、日期和主要内容；没有作出决定而结案的，写明依据哪份文书。',
      }),
      execution: text('执行情况', {
        maxLength: 3000,
        'x-words': ['罚款已于……缴清，违法行为已改正。', '措施已于……解除，财物已退还当事人。', '隐患已经消除，……已经恢复。'],
      }),
      correctionDone: choice('改正情况', { done: '已经改正', pending: '尚在期限内', refused: '逾期未改正，另行处理', none: '不涉及' }),
      noMajorHazard: remark('不存在重大事故隐患的说明', {
        description: '一百八十日内三次或者一年内四次受到安全生产法处罚而不提请关闭的填写（安全生产法113条）。',
        'x-hint': '写明何人何日到场核查、重大事故隐患已经排除或者不存在的证据；不属于这一情形的不填。',
      }),
      opinion: text('承办人意见', { maxLength: 2000, 'x-words': ['本案已执行完毕，建议结案。', '本案依法终结，建议结案。'] }),
    }),
    remembers: { closingResult: '/result', closingExecution: '/execution', closingOpinion: '/opinion' },
    handles: true,
  },
  step: {
    from: {
      main: ['decided', 'spared'],
      'decision-service': ['served'],
      preservation: ['none', 'disposed'],
      remedy: ['none', 'ended'],
    },
    articles: [apl(47)],
    must: [
      {
        articles: [apl(66), apl(72)],
        test: {
          any: [
            { track: 'payment', at: ['none', 'paid'] },
            // Changed on reconsideration, it is for the organ of reconsideration to enforce (复议法 78).
            { fact: 'changedBy', in: ['reconsideration'] },
            { track: 'enforcement', at: ['finished', 'refused'] },
            { track: 'validity', at: ['revoked'] },
          ],
        },
        says: '罚款还没有缴清，也没有经法院执行终结，不能结案。',
      },
    ],
    moves: [{ track: 'main', to: 'closing-proposed' }],
  },
});
