import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { text, day, mayDay, choice, money, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const decideDeferral = member({
  action: {
    id: 'decide-deferral',
    title: '审批延期、分期缴纳',
    says: '经负责人批准，当事人可以暂缓或者分期缴纳罚款。',
    articles: [apl(66, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('决定', { approved: '批准', refused: '不批准' }),
      deferredUntil: mayDay('延期至'),
      days: Type.Integer({ title: '延长日数', description: '自原缴款期限届满之日起算；不批准的填 0。', minimum: 0, maximum: 3650 }),
      instalments: Type.Optional(
        Type.Array(Type.Object({ dueOn: day('期限'), amount: money('数额（元）') }, { title: '一期', additionalProperties: false }), {
          title: '分期',
          maxItems: 36,
        }),
      ),
      reason: text('意见', {
        maxLength: 2000,
        'x-hint': '写明困难是否属实、证明材料是否充分，批准的期限和数额为何合适；不批准的写明理由。',
        'x-words': [
          '经审查，当事人确有经济困难，同意延期缴纳。',
          '经审查，当事人确有经济困难，同意分期缴纳。',
          '证明材料不足以证明确有经济困难，不予批准。',
        ],
      }),
    }),
    remembers: {
      deferredUntil: { from: '/deferredUntil', when: { field: '/decision', in: ['approved'] } },
      instalments: { from: '/instalments', when: { field: '/decision', in: ['approved'] } },
    },
    documents: [
      { template: 'deferral-approval' },
      { template: 'deferral-grant', when: { field: '/decision', in: ['approved'] }, numberAs: 'deferralNumber' },
    ],
  },
  step: {
    from: { payment: ['deferral-requested'] },
    articles: [apl(66, 2)],
    must: [
      {
        articles: [apl(66, 2)],
        test: { any: [{ field: '/decision', in: ['refused'] }, { condition: 'deferral-fits' }] },
        says: '批准延期的，应当写明延期至何日，并且延长日数与之相符。',
      },
      { articles: [apl(66, 2)], test: { condition: 'instalments-add-up' }, says: '分期数额不对。' },
    ],
    moves: [
      { track: 'payment', to: 'deferred', when: { field: '/decision', in: ['approved'] } },
      { track: 'payment', to: 'due', when: { field: '/decision', in: ['refused'] } },
    ],
  },
});
