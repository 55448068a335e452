import { arl } from '../../cite.ts';
import { day, files, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const forwardReconsideration = member({
  action: {
    id: 'forward-reconsideration',
    title: '转送复议申请',
    says: '认为需要维持处罚决定的，自收到复议申请之日起五日内转送行政复议机关。',
    articles: [arl(32, 2)],
    who: { roles: ['reviewer', 'deputy-head', 'principal-head'] },
    form: form({
      forwardedOn: day('转送日期'),
      reason: text('维持决定的理由', {
        maxLength: 3000,
        'x-hint': '逐点回应申请人的理由，写明事实、证据和依据；认为不应当维持的，自行撤销、变更，不转送（复议法32条2款）。',
      }),
      material: files('转送函'),
    }),
  },
  step: {
    from: { forwarding: ['received'] },
    articles: [arl(32, 2)],
    must: [
      { articles: [arl(32)], test: { condition: 'date-not-in-future', with: { at: '/forwardedOn' } }, says: '转送日期不得晚于今天。' },
    ],
    moves: [{ track: 'forwarding', to: 'forwarded' }],
  },
});
