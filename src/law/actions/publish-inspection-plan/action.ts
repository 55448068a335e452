import { Type } from 'typebox';
import { gbf54, ogi, seed } from '../../cite.ts';
import { day, form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const publishInspectionPlan = member({
  action: {
    id: 'publish-inspection-plan',
    title: '公布年度检查计划',
    says: '年度监督检查计划经批准后向社会公布。',
    articles: [gbf54, ogi(20), seed(1)],
    who: { roles: ['publisher'] },
    form: form({
      year: Type.Integer({ title: '年度', minimum: 2021, maximum: 2099 }),
      publishedOn: day('公布日期'),
      where: line('公布的网站、栏目', { 'x-words': ['梁平区人民政府网站“法定主动公开内容”栏目'] }),
    }),
    remembers: { plansPublished: { from: '', as: { under: '/year' } } },
  },
  step: {
    from: { main: ['open'] },
    articles: [gbf54],
    must: [
      { articles: [gbf54], test: { condition: 'plan-is-approved' }, says: '这一年度的计划还没有经批准。' },
      { articles: [ogi(20)], test: { condition: 'date-is-today', with: { at: '/publishedOn' } }, says: '公布日期应当是今天。' },
    ],
    moves: [],
  },
});
