import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { text, yes, choice, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const reviewDefence = member({
  action: {
    id: 'review-defence',
    title: '复核陈述申辩意见',
    says: '对当事人提出的事实、理由和证据逐项复核，成立的应当采纳并修改拟作决定。',
    articles: [apl(45, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      points: Type.Array(
        Type.Object(
          {
            claim: text('当事人意见', {
              maxLength: 2000,
              'x-hint': '一项意见一条，概括当事人的原意和提出的证据，不加评论；听证中提出的也列入。',
            }),
            finding: text('复核情况', {
              maxLength: 2000,
              'x-hint': '写明复核了哪些证据、是否属实；采纳的写明怎样修改，不采纳的写明理由（处罚法45条1款）。',
            }),
            accepted: yes('采纳'),
          },
          { title: '意见', additionalProperties: false },
        ),
        { title: '逐项复核', minItems: 1, maxItems: 30 },
      ),
      result: choice('复核结论', { rejected: '不采纳，维持拟作决定', adopted: '采纳，修改拟作决定' }),
      reason: text('理由', { 'x-hint': '概括复核结论和对拟作决定的影响；不得因陈述、申辩给予更重的处罚（处罚法45条2款）。' }),
    }),
    remembers: { defenceResult: '/result' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['noticed'], defence: ['heard'] },
    articles: [apl(45, 1)],
    must: [],
    moves: [
      { track: 'defence', to: 'reviewed', when: { field: '/result', in: ['rejected'] } },
      { track: 'defence', to: 'adopted', when: { field: '/result', in: ['adopted'] } },
      { track: 'main', to: 'investigating', when: { field: '/result', in: ['adopted'] } },
      { track: 'review', to: 'none', when: { field: '/result', in: ['adopted'] } },
      { track: 'discussion', to: 'none' },
    ],
  },
});
