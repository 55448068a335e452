import { cqres, wsl } from '../../cite.ts';
import { day, form, line, mayLine, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** Who reported it is nobody else's business: 副卷. */
export const recordComplainant = member({
  action: {
    id: 'record-complainant',
    title: '登记投诉举报人',
    says: '登记投诉、举报人的身份和联系方式，只存副卷；实名的，应当按期回复。',
    articles: [wsl(73, 1), cqres(13)],
    who: { roles: ['officer'] },
    form: form({
      realName: yes('实名投诉、举报', { description: '实名的，自收到之日起十五个工作日内回复（法律另有期限的从其规定）。' }),
      name: mayLine('姓名或者名称'),
      contact: mayLine('联系方式'),
      receivedOn: day('收到日期'),
      how: line('方式', { 'x-words': ['来信', '来访', '电话', '网络平台'] }),
    }),
    remembers: { realNameReport: '/realName' },
    volume: 'internal',
  },
  step: {
    from: { main: ['clue', 'filing-proposed', 'investigating'] },
    articles: [wsl(73, 1)],
    must: [
      {
        articles: [wsl(73, 1)],
        test: { fact: 'source', in: ['complaint', 'report'] },
        says: '线索来源不是投诉、举报，没有投诉举报人需要登记。',
      },
      {
        articles: [cqres(13)],
        test: {
          any: [
            { field: '/realName', in: [false] },
            { all: [{ not: { field: '/name', in: [null, ''] } }, { not: { field: '/contact', in: [null, ''] } }] },
          ],
        },
        says: '实名投诉、举报的，应当写明姓名或者名称和联系方式，以便回复。',
      },
      { articles: [cqres(13)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' },
    ],
    moves: [],
  },
});
