import { apl } from '../../cite.ts';
import { text, choice, people, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** Whoever is recused leaves the case: a review or an appointment of theirs falls away with them. */
export const decideRecusal = member({
  action: {
    id: 'decide-recusal',
    title: '决定是否回避',
    says: '负责人决定是否回避；决定回避的，由其他人员接替。',
    articles: [apl(43, 3)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('决定', { granted: '回避', refused: '不予回避' }),
      recused: people('回避人员', 0, undefined, { description: '本案全部已决定回避的人员。', 'x-fact': 'recused' }),
      handlers: people('本案承办人', 2, 'officer', { description: '接替后的承办人，不得少于两人。', 'x-fact': 'handlers' }),
      reason: text('理由', {
        maxLength: 2000,
        'x-hint': '写明申请的事实是否属实、这种关系是否可能影响公正；决定回避的，写明此前取得的证据怎样处理。',
      }),
    }),
    remembers: {
      recused: { from: '/recused', when: { field: '/decision', in: ['granted'] } },
      handlers: { from: '/handlers', when: { field: '/decision', in: ['granted'] } },
    },
    documents: [{ template: 'recusal-decision', numberAs: 'recusalNumber' }],
  },
  step: {
    from: { recusal: ['requested'] },
    articles: [apl(43, 3)],
    must: [
      { gate: 'PG6', articles: [apl(43)], test: { condition: 'recusal-not-own' }, says: '不得决定本人的回避，请由其他负责人决定。' },
      {
        gate: 'PG6',
        articles: [apl(43), apl(42)],
        test: { any: [{ field: '/decision', in: ['refused'] }, { condition: 'recused-replaced' }] },
        says: '回避人员和接替人员填写不当。',
      },
    ],
    moves: [
      { track: 'recusal', to: 'decided' },
      {
        track: 'review',
        to: 'ready',
        when: {
          all: [
            { field: '/decision', in: ['granted'] },
            { track: 'review', at: ['submitted', 'incomplete', 'returned', 'passed'] },
            { condition: 'reviewer-recused' },
          ],
        },
      },
      {
        track: 'hearing',
        to: 'requested',
        when: {
          all: [
            { field: '/decision', in: ['granted'] },
            { track: 'hearing', at: ['appointed', 'summoned'] },
            { condition: 'host-recused' },
          ],
        },
      },
    ],
  },
});
