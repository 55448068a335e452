import { apl } from '../../cite.ts';
import { mayLine, day, choice, officers, files, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const requestHearing = member({
  action: {
    id: 'request-hearing',
    title: '登记听证要求',
    says: '登记当事人提出的听证要求；口头提出的记入笔录。',
    articles: [apl(63), apl(64, 1, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      requestedOn: day('提出日期', { 'x-hint': '邮寄的，以寄出的邮戳日期为准。' }),
      how: choice('提出方式', { written: '书面', oral: '口头', mail: '邮寄', electronic: '电子邮件等' }),
      byOther: mayLine('提出人（不是当事人的填写）', { description: '当事人本人或者其代理人提出的不填。' }),
      agent: mayLine('委托代理人', { description: '可以亲自参加，也可以委托一至二人代理。' }),
      material: files('申请材料'),
    }),
    remembers: {
      hearingRequestedOn: '/requestedOn',
      hearingAsker: [{ value: null }, { from: '/byOther', when: { not: { field: '/byOther', in: [null, ''] } } }],
      namedPersons: named('/agent', '/byOther'),
    },
    handles: true,
  },
  step: {
    from: { main: ['noticed'], hearing: ['offered', 'waived'] },
    articles: [apl(64, 1, 1)],
    must: [
      { articles: [apl(64)], test: { condition: 'date-not-in-future', with: { at: '/requestedOn' } }, says: '提出日期不得晚于今天。' },
      {
        articles: [apl(64)],
        test: { condition: 'date-not-before', with: { at: '/requestedOn', after: 'notify-hearing' } },
        says: '听证要求的提出日期不得早于告知听证权利之日。',
      },
    ],
    moves: [
      { track: 'hearing', to: 'requested' },
      { track: 'discussion', to: 'none' },
    ],
  },
});
