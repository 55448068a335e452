import { all } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const endExcludedPeriod = member({
  action: {
    id: 'end-excluded-period',
    title: '特别程序结束',
    says: '听证、检验、鉴定、评审等结束的，登记结束日期，决定期限恢复计算。',
    articles: [all(45)],
    who: { roles: ['examiner', 'window-clerk'] },
    form: form({
      endedOn: day('结束日期'),
      result: text('结果', { maxLength: 3000, 'x-hint': '写明结果文书的名称、文号、日期和结论；没有得出结论的，写明原因和下一步。' }),
    }),
    handles: true,
  },
  step: {
    from: { exclusion: ['running'] },
    articles: [all(45)],
    must: [
      { articles: [all(45)], test: { condition: 'date-not-in-future', with: { at: '/endedOn' } }, says: '结束日期不得晚于今天。' },
      {
        gate: 'LG8',
        articles: [all(45)],
        test: { condition: 'date-not-before', with: { at: '/endedOn', fact: 'exclusionFrom' } },
        says: '结束日期不得早于告知的开始日期。',
      },
    ],
    moves: [{ track: 'exclusion', to: 'none' }],
  },
});
