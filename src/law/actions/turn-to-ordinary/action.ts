import { apl } from '../../cite.ts';
import { choice, form, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** The new case is registered as a clue that names this one (`from-spot`); what was done here stays here and can be read from there. */
export const turnToOrdinary = member({
  action: {
    id: 'turn-to-ordinary',
    title: '转为普通程序',
    says: '不适宜当场处罚的，终结本案，按普通程序登记线索并注明由本案转来。',
    articles: [apl(51), apl(54, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      ground: choice('理由', {
        unclear: '违法事实需要进一步调查',
        beyond: '超出当场处罚的种类或者限额',
        disputed: '当事人对主要事实有异议',
        crime: '涉嫌犯罪，需要移送',
        redo: '当场处罚决定被撤销，需要重新处理',
      }),
      reason: text('说明', { maxLength: 2000, 'x-hint': '写明哪一事实还要调查、为何不能当场处罚，当场取得的证据怎样转入普通程序。' }),
    }),
    handles: true,
  },
  step: {
    from: { main: ['found', 'heard', 'decided'], validity: ['none', 'revoked'], remedy: ['none', 'ended'] },
    articles: [apl(54, 1)],
    must: [
      {
        articles: [apl(75, 2)],
        test: {
          any: [
            { track: 'validity', at: ['none'] },
            {
              all: [
                { fact: 'redo', in: ['own', 'ordered'] },
                { field: '/ground', in: ['redo'] },
              ],
            },
          ],
        },
        says: '撤销当场处罚决定时没有决定重新处理，也没有被责令重新作出，不能转为普通程序。',
      },
    ],
    moves: [{ track: 'main', to: 'turned' }],
  },
});
