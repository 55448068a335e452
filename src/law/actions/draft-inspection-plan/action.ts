import { plan150, wsl } from '../../cite.ts';
import { annualPlan } from '../../form-parts/annual-plan.ts';
import { form, remark } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const draftInspectionPlan = member({
  action: {
    id: 'draft-inspection-plan',
    title: '拟定年度检查计划',
    says: '按分类分级监管的要求测算工作日，拟定年度监督检查计划；调整已批准的计划也从这里开始，批准之前原计划继续有效。',
    articles: [wsl(62, 2), plan150],
    who: { roles: ['officer', 'deputy-head'] },
    form: form({
      plan: annualPlan({ 'x-fact': 'planDraft' }),
      reason: remark('调整的理由', {
        description: '调整已经批准的计划时填写。',
        'x-hint': '写明改了哪一项、为什么，例如新设企业、事故教训、人员变动，对已安排的检查有什么影响。',
      }),
    }),
    remembers: { planDraft: '/plan' },
  },
  step: {
    from: { main: ['open'] },
    articles: [wsl(62, 2)],
    must: [
      { articles: [plan150, wsl(62, 2)], test: { condition: 'plan-arithmetic' }, says: '工作日测算不对。' },
      { articles: [plan150], test: { condition: 'plan-amendment-explained' }, says: '计划不能这样调整。' },
    ],
    moves: [],
  },
});
