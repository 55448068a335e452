import { gbf54, seed, wsl } from '../../cite.ts';
import { choice, day, form, officers, remark, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const tellResult = member({
  action: {
    id: 'tell-result',
    title: '告知检查结果',
    says: '向被检查单位出具检查结果告知书；结果自告知之日起二十个工作日内公示。',
    articles: [gbf54, wsl(68), seed(3)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      content: text('告知的检查结果', {
        maxLength: 3000,
        'x-fact': 'findings',
        'x-hint': '逐项写明检查的事项、结论、发现的问题和处理，与检查结论一致，使被检查单位知道怎样改正。',
      }),
      advice: remark('指导意见', { 'x-words': ['请对照检查结果，举一反三，完善管理。'] }),
      decidedOn: day('告知日期'),
      handedOver: choice('交付情况', { signed: '已当场签收', later: '另行送达' }),
    }),
    remembers: { decidedOn: '/decidedOn' },
    handles: true,
    concludes: true,
    documents: [{ template: 'inspection-result', numberAs: 'decisionNumber' }],
  },
  step: {
    from: { main: ['concluded'] },
    articles: [gbf54, seed(3)],
    must: [{ articles: [gbf54], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '告知日期应当是今天。' }],
    moves: [
      { track: 'main', to: 'told' },
      { track: 'validity', to: 'in-force' },
      { track: 'disclosure', to: 'due' },
      { track: 'result-service', to: 'served', when: { field: '/handedOver', in: ['signed'] } },
      { track: 'result-service', to: 'due', when: { field: '/handedOver', in: ['later'] } },
    ],
  },
});
