import { gbf54 } from '../../cite.ts';
import { form, text } from '../../form-parts/fields.ts';
import { itemIdOf } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

export const withdrawInspectionItem = member({
  action: {
    id: 'withdraw-inspection-item',
    title: '取消检查事项',
    says: '没有依据或者不再需要的检查事项从清单中取消，自即日起不得实施。',
    articles: [gbf54],
    who: { roles: ['publisher', 'deputy-head'] },
    form: form({
      id: itemIdOf(),
      reason: text('取消的理由', {
        maxLength: 1000,
        'x-hint': '写明所依据的法规怎样修改、职责划给了谁或者并入哪一事项，以及已经安排的检查怎样处理。',
      }),
    }),
    remembers: {
      items: { value: null, as: { under: '/id' } },
      published: { value: null, as: { under: '/id' } },
    },
  },
  step: {
    from: { main: ['open'] },
    articles: [gbf54],
    must: [{ articles: [gbf54], test: { condition: 'item-is-known' }, says: '清单中没有这一事项。' }],
    moves: [],
  },
});
