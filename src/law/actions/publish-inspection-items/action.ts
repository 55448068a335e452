import { Type } from 'typebox';
import { gbf54, ogi, seed } from '../../cite.ts';
import { day, form, line } from '../../form-parts/fields.ts';
import { itemIdOf } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

export const publishInspectionItems = member({
  action: {
    id: 'publish-inspection-items',
    title: '公布检查事项',
    says: '在政府网站公布检查事项；未公布的事项不得实施检查。',
    articles: [gbf54, ogi(20), seed(1)],
    who: { roles: ['publisher'] },
    form: form({
      items: Type.Array(Type.Object({ id: itemIdOf(), publishedOn: day('公布日期') }, { title: '事项', additionalProperties: false }), {
        title: '公布的事项',
        minItems: 1,
        maxItems: 100,
      }),
      where: line('公布的网站、栏目', { 'x-words': ['梁平区人民政府网站“法定主动公开内容”栏目'] }),
    }),
    remembers: { published: { from: '/items', as: { each: '/id' } } },
  },
  step: {
    from: { main: ['open'] },
    articles: [gbf54],
    must: [
      { articles: [gbf54], test: { condition: 'item-is-known' }, says: '只能公布清单中的事项。' },
      { articles: [gbf54], test: { condition: 'items-published-today' }, says: '公布日期应当是今天。' },
    ],
    moves: [],
  },
});
