import { apl } from '../../cite.ts';
import { day, form, line, money, person, remark } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const handInFine = member({
  action: {
    id: 'hand-in-fine',
    title: '上交当场收缴的罚款',
    says: '执法人员自收缴之日（水上：抵岸之日）起二日内把罚款交至本机关。',
    articles: [apl(71)],
    who: { roles: ['officer'], handler: true },
    form: form({
      handedOn: day('上交日期'),
      amount: money('上交数额（元）', { 'x-fact': 'paidTotal' }),
      receivedBy: person('接收人'),
      receipt: line('收据号码'),
      lateReason: remark('超过二日的原因', {
        'x-hint': '没有超过的不填。超过的写明收缴（水上为抵岸）日期、上交日期和原因，按工作日计算（处罚法71条、85条）。',
      }),
    }),
  },
  step: {
    from: { payment: ['collected'] },
    articles: [apl(71)],
    must: [
      { articles: [apl(71)], test: { condition: 'date-not-in-future', with: { at: '/handedOn' } }, says: '上交日期不得晚于今天。' },
      { articles: [apl(71)], test: { condition: 'received-by-other' }, says: '接收人应当是收缴罚款的执法人员以外的人员。' },
      { articles: [apl(71)], test: { condition: 'collects-the-fine' }, says: '上交数额应当与收缴数额一致。' },
      {
        articles: [apl(71)],
        test: { any: [{ not: { clock: 'hand-in', is: ['passed'] } }, { not: { field: '/lateReason', in: [null, ''] } }] },
        says: '已超过二日的上交期限，应当写明原因。',
      },
    ],
    moves: [{ track: 'payment', to: 'handed-in' }],
  },
});
