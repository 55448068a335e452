import { acl } from '../../cite.ts';
import { day, form, line, officers, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const urgeCompliance = member({
  action: {
    id: 'urge-compliance',
    title: '催告履行停产停业等决定',
    says: '作出强制执行决定前，书面催告当事人履行义务，载明期限、方式和依法享有的陈述权、申辩权；紧急情形不需要催告。',
    articles: [acl(35)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      decision: line('据以执行的决定', { 'x-hint': '写明决定书名称、文号和日期。' }),
      duty: text('应当履行的义务和方式', { maxLength: 2000, 'x-words': ['立即停止……的生产作业，消除重大事故隐患。'] }),
      performBy: day('履行期限'),
      defence: yes('已写明陈述、申辩的权利', { default: true }),
      contact: line('联系人和电话'),
    }),
    remembers: { urgedUntil: '/performBy' },
    handles: true,
    documents: [{ template: 'compliance-urging', numberAs: 'urgingNumber' }],
  },
  step: {
    from: { main: ['registered'], urging: ['none'] },
    articles: [acl(35)],
    must: [
      { articles: [acl(35, 1, 4)], test: { field: '/defence', in: [true] }, says: '催告书应当写明当事人依法享有的陈述权和申辩权。' },
      { articles: [acl(35, 1, 1)], test: { condition: 'date-not-past', with: { at: '/performBy' } }, says: '履行期限不得早于今天。' },
    ],
    moves: [{ track: 'urging', to: 'issued' }],
  },
});
