import { apl, seed } from '../../cite.ts';
import { text, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const returnIncomplete = member({
  action: {
    id: 'return-incomplete',
    title: '退回补正送审材料',
    says: '送审材料不齐的，一次说明需要补正的内容并退回，审核期限自材料齐全之日起算。',
    articles: [apl(58), seed(11)],
    who: { roles: ['reviewer'], independent: true, qualified: true },
    form: form({
      missing: text('需要补正的材料', { 'x-hint': '逐项写明缺少的材料名称和补正的要求，一次提全；对内容的意见留到审核时写。' }),
    }),
    volume: 'internal',
  },
  step: {
    from: { review: ['submitted'] },
    articles: [apl(58)],
    must: [
      { gate: 'PG9', articles: [apl(58)], test: { condition: 'signer-is-not-handler' }, says: '本案承办人不得审核本案。' },
      { gate: 'PG6', articles: [apl(43)], test: { condition: 'signer-not-recused' }, says: '已被决定回避的人员不得参与本案。' },
    ],
    moves: [{ track: 'review', to: 'incomplete' }],
  },
});
