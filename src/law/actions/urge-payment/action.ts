import { apl, acl } from '../../cite.ts';
import { line, day, officers, money, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const urgePayment = member({
  action: {
    id: 'urge-payment',
    title: '催告缴纳罚款',
    says: '当事人到期不缴纳罚款的，制发缴纳罚款催告书。',
    articles: [apl(72), acl(35)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      amount: money('应缴罚款（元）', { 'x-fact': 'fine' }),
      dueOn: day('催告期限'),
      contact: line('联系人和电话'),
    }),
    // A new urging is served anew, and what the party has to say of it heard anew (强制法 36, 38).
    remembers: { paymentUrgedUntil: '/dueOn', paymentUrgedOn: { value: null }, enforcementStatement: { value: null } },
    handles: true,
    documents: [{ template: 'payment-urging', numberAs: 'urgingNumber' }],
  },
  step: {
    from: { payment: ['due', 'deferred'], validity: ['in-force'], enforcement: ['none', 'urged'] },
    articles: [apl(72)],
    must: [
      { articles: [apl(72)], test: { condition: 'surcharge-due' }, says: '缴款期限还没有届满，不需要催告。' },
      { articles: [acl(35)], test: { condition: 'date-not-past', with: { at: '/dueOn' } }, says: '催告期限不得早于今天。' },
    ],
    moves: [{ track: 'enforcement', to: 'urged' }],
  },
});
