import { apl } from '../../cite.ts';
import { day, files, form, line, remark } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const bankFine = member({
  action: {
    id: 'bank-fine',
    title: '缴付指定银行',
    says: '本机关自收到执法人员上交的罚款之日起二日内缴付指定的银行。',
    articles: [apl(71), apl(74, 2)],
    who: { roles: ['publisher', 'archivist', 'deputy-head'] },
    form: form({
      bankedOn: day('缴付日期'),
      voucher: line('缴款凭证号'),
      lateReason: remark('超过二日的原因', {
        'x-hint': '没有超过的不填。超过的写明机关收到罚款的日期、缴付日期和原因，按工作日计算（处罚法71条、85条）。',
      }),
      files: files('缴款凭证'),
    }),
  },
  step: {
    from: { payment: ['handed-in'] },
    articles: [apl(71)],
    must: [
      { articles: [apl(71)], test: { condition: 'date-not-in-future', with: { at: '/bankedOn' } }, says: '缴付日期不得晚于今天。' },
      {
        articles: [apl(71)],
        test: { any: [{ not: { clock: 'banking', is: ['passed'] } }, { not: { field: '/lateReason', in: [null, ''] } }] },
        says: '已超过二日的缴付期限，应当写明原因。',
      },
    ],
    moves: [{ track: 'payment', to: 'paid' }],
  },
});
