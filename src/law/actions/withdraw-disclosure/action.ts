import { apl, seed } from '../../cite.ts';
import { maskingGates } from '../../form-parts/disclosure-forms.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const withdrawDisclosure = member({
  action: {
    id: 'withdraw-disclosure',
    title: '撤回公示',
    says: '决定被撤销、变更、确认违法或者无效的，三个工作日内撤回公示并公开说明理由。',
    articles: [apl(48, 2), seed(3)],
    who: { roles: ['publisher'] },
    form: form({
      ground: choice('撤回原因', {
        revoked: '决定被依法撤销、变更、确认违法或者确认无效',
        expired: '公示期限届满',
        repaired: '信用修复',
        unlawful: '公示内容依法不应当公开',
      }),
      publicReason: text('向社会公开的理由', {
        maxLength: 1000,
        'x-fact': 'publicReason',
        'x-words': ['该决定已依法撤销，现撤回公示。'],
      }),
    }),
    documents: [{ template: 'withdrawal-note' }],
  },
  step: {
    from: { disclosure: ['published', 'correcting', 'to-withdraw'] },
    articles: [apl(48, 2)],
    must: [
      ...maskingGates('in-form'),
      {
        articles: [apl(48, 2)],
        test: { any: [{ not: { field: '/ground', in: ['revoked'] } }, { track: 'disclosure', at: ['to-withdraw'] }] },
        says: '本案决定没有被撤销、变更、确认违法或者无效，请选择其他撤回原因或者先登记撤销决定。',
      },
      {
        articles: [apl(48, 2)],
        test: {
          any: [{ field: '/ground', in: ['revoked'] }, { not: { track: 'disclosure', at: ['to-withdraw'] } }],
        },
        says: '本案决定已被撤销、变更、确认违法或者无效，撤回原因应当如实选择。',
      },
    ],
    moves: [{ track: 'disclosure', to: 'withdrawn' }],
  },
});
