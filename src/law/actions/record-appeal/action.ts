import { alil } from '../../cite.ts';
import { choice, day, files, form, line, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordAppeal = member({
  action: {
    id: 'record-appeal',
    title: '登记上诉',
    says: '任何一方上诉的，一审裁判不发生法律效力，等待二审裁判。',
    articles: [alil(85)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      by: choice('上诉人', { party: '当事人', bureau: '本机关', other: '第三人' }),
      court: line('二审法院'),
      appealedOn: day('上诉日期', { description: '收到上诉状副本的，填写上诉状载明的日期。' }),
      reason: text('上诉请求和理由', { 'x-hint': '照录请求，理由按要点列出；本机关上诉的，写明由谁决定。' }),
      material: files('上诉状'),
    }),
  },
  step: {
    from: { remedy: ['judged'] },
    articles: [alil(85)],
    must: [
      {
        articles: [alil(85)],
        test: {
          all: [
            { condition: 'date-not-before', with: { at: '/appealedOn', fact: 'judgedOn' } },
            { condition: 'date-not-in-future', with: { at: '/appealedOn' } },
          ],
        },
        says: '上诉日期应当在一审裁判以后、不晚于今天。',
      },
      {
        articles: [alil(85)],
        test: {
          any: [
            { not: { field: '/by', in: ['bureau'] } },
            {
              all: [
                { clock: 'judgment-appeal', is: ['running', 'none'] },
                { clock: 'ruling-appeal', is: ['running', 'none'] },
              ],
            },
          ],
        },
        says: '本机关的上诉期已经届满，不能再上诉。',
      },
    ],
    moves: [{ track: 'remedy', to: 'appealed' }],
  },
});
