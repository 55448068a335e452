import { cqres, wsl } from '../../cite.ts';
import { choice, day, files, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const answerComplainant = member({
  action: {
    id: 'answer-complainant',
    title: '回复投诉举报人',
    says: '把核查和处理情况回复实名投诉、举报人。',
    articles: [cqres(13), wsl(73, 1)],
    who: { roles: ['officer'] },
    form: form({
      answeredOn: day('回复日期'),
      how: choice('方式', { written: '书面', phone: '电话', 'in-person': '当面', online: '网络平台' }),
      content: text('回复内容', {
        'x-words': ['你反映的……经核查属实，本机关已依法立案调查。', '你反映的……经核查，不属于本机关职责，已转……处理。'],
      }),
      material: files('回复凭证'),
    }),
    volume: 'internal',
  },
  step: {
    from: {},
    articles: [cqres(13)],
    must: [
      { articles: [cqres(13)], test: { fact: 'realNameReport', in: [true] }, says: '本案没有登记实名投诉、举报人。' },
      { articles: [cqres(13)], test: { condition: 'date-not-in-future', with: { at: '/answeredOn' } }, says: '回复日期不得晚于今天。' },
    ],
    moves: [],
  },
});
