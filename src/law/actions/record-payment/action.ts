import { apl } from '../../cite.ts';
import { line, day, yes, money, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordPayment = member({
  action: {
    id: 'record-payment',
    title: '登记缴款',
    says: '登记当事人到指定银行或者通过电子支付系统缴纳的款项。',
    articles: [apl(67)],
    who: { roles: ['officer'], handler: true },
    form: form({
      paidOn: day('缴款日期'),
      amount: money('本次缴款（元）'),
      paidTotal: money('累计缴款（元）', { description: '此前累计加上本次缴款。' }),
      settled: yes('已全部缴清', { description: '罚款、没收违法所得和加处罚款均已缴清。' }),
      receipt: line('缴款凭证号'),
      files: files('缴款凭证'),
    }),
    remembers: { paidTotal: '/paidTotal', paidOn: '/paidOn', payments: { from: '', as: 'list' } },
  },
  step: {
    from: { payment: ['due', 'deferral-requested', 'deferred'] },
    articles: [apl(67)],
    must: [
      { articles: [apl(67)], test: { condition: 'date-not-in-future', with: { at: '/paidOn' } }, says: '缴款日期不得晚于今天。' },
      { articles: [apl(67)], test: { condition: 'payment-adds-up' }, says: '累计缴款数与各次缴款不符。' },
      { articles: [apl(67), apl(72)], test: { condition: 'settled-when-paid' }, says: '是否缴清与数额不符。' },
    ],
    moves: [{ track: 'payment', to: 'paid', when: { field: '/settled', in: [true] } }],
  },
});
