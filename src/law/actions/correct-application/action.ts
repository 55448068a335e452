import { all } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { request, standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

export const correctApplication = member({
  action: {
    id: 'correct-application',
    title: '申请人当场更正',
    says: '申请材料有可以当场更正的错误的，应当允许申请人当场更正。',
    articles: [all(32, 1, 3)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: request(),
      correctedOn: day('更正日期'),
      corrections: text('更正的内容', { maxLength: 2000, 'x-words': ['申请书第……栏的……更正为……，由申请人签名确认。'] }),
    }),
    recordings: [{ item: 'AV25', level: 'may' }],
  },
  step: {
    from: {},
    articles: [all(32, 1, 3)],
    must: [
      standsAt(['received', 'supplemented'], '申请已经处理，不能再当场更正。', [all(32, 1, 3)]),
      { articles: [all(32)], test: { condition: 'date-is-today', with: { at: '/correctedOn' } }, says: '当场更正在当天登记。' },
    ],
    moves: [],
  },
});
