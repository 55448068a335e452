import { apl } from '../../cite.ts';
import { day, officers, file, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const waiveDefence = member({
  action: {
    id: 'waive-defence',
    title: '当事人放弃陈述申辩',
    says: '当事人明确表示放弃陈述、申辩的，登记其签字的书面材料。',
    articles: [apl(62), apl(45)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      waivedOn: day('放弃日期'),
      statement: file('当事人签字的放弃材料', { description: '放弃应当明确，以书面材料为凭。' }),
    }),
    handles: true,
  },
  step: {
    from: { main: ['noticed'], defence: ['open'] },
    articles: [apl(62)],
    must: [
      { articles: [apl(62)], test: { condition: 'date-not-in-future', with: { at: '/waivedOn' } }, says: '放弃日期不得晚于今天。' },
      {
        articles: [apl(62)],
        test: { condition: 'date-not-before', with: { at: '/waivedOn', fact: 'noticeServedOn' } },
        says: '放弃陈述申辩在告知书送达之后。',
      },
    ],
    moves: [{ track: 'defence', to: 'waived' }],
  },
});
