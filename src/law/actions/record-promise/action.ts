import { apl } from '../../cite.ts';
import { day, file, form, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** Practice of 首违不罚: the party promises in writing to correct. The law asks only for the correction itself. */
export const recordPromise = member({
  action: {
    id: 'record-promise',
    title: '登记首次违法改正承诺',
    says: '初次违法拟不予处罚的，由当事人书面承诺改正，作为已经及时改正的佐证。',
    articles: [apl(33, 1), apl(33, 3)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      promisedOn: day('承诺日期'),
      conduct: text('违法行为', {
        maxLength: 3000,
        'x-fact': 'draft.facts',
        'x-hint': '与查明的事实一致，写清时间、地点、行为和危害后果轻微的情况，不写评价（处罚法33条1款）。',
      }),
      promise: text('承诺内容', {
        maxLength: 3000,
        'x-words': ['本单位承诺上述违法行为属于初次违法，已经……改正完毕，今后严格遵守安全生产法律、法规；再次违法的，愿意依法接受处罚。'],
      }),
      correctedOn: day('改正日期'),
      signed: file('当事人签名的承诺书'),
    }),
    remembers: { promisedOn: '/promisedOn' },
    handles: true,
    documents: [{ template: 'first-violation-promise' }],
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'] },
    articles: [apl(33, 1)],
    must: [
      { articles: [apl(33)], test: { condition: 'date-not-in-future', with: { at: '/promisedOn' } }, says: '承诺日期不得晚于今天。' },
      {
        articles: [apl(33)],
        test: { condition: 'date-not-in-future', with: { at: '/correctedOn' } },
        says: '改正日期不得晚于今天：不予处罚以已经及时改正为前提。',
      },
    ],
    moves: [],
  },
});
