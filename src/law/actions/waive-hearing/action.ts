import { apl } from '../../cite.ts';
import { day, officers, file, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const waiveHearing = member({
  action: {
    id: 'waive-hearing',
    title: '当事人放弃听证',
    says: '当事人明确表示不要求听证，或者撤回听证要求的，登记其签字的书面材料。',
    articles: [apl(63), apl(64)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({ officers: officers(), waivedOn: day('放弃日期'), statement: file('当事人签字的放弃材料') }),
    handles: true,
  },
  step: {
    from: { main: ['noticed'], hearing: ['offered', 'requested', 'appointed', 'summoned'] },
    articles: [apl(64, 1, 1)],
    must: [
      { articles: [apl(64)], test: { condition: 'date-not-in-future', with: { at: '/waivedOn' } }, says: '放弃日期不得晚于今天。' },
      {
        articles: [apl(64)],
        test: { condition: 'date-not-before', with: { at: '/waivedOn', after: 'notify-hearing' } },
        says: '放弃听证的日期不得早于告知听证权利之日。',
      },
    ],
    moves: [{ track: 'hearing', to: 'waived' }],
  },
});
