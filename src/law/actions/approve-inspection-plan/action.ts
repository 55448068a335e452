import { plan150, wsl } from '../../cite.ts';
import { annualPlan } from '../../form-parts/annual-plan.ts';
import { day, file, form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 报本级人民政府批准: the plan is the government's to approve; the bureau records that it was. */
export const approveInspectionPlan = member({
  action: {
    id: 'approve-inspection-plan',
    title: '登记计划批准',
    says: '年度监督检查计划经本级人民政府批准后登记批准文号和日期，计划自此生效。',
    articles: [wsl(62, 2), plan150],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      plan: annualPlan({ 'x-fact': 'planDraft' }),
      approvedBy: line('批准机关', { 'x-words': ['重庆市梁平区人民政府'] }),
      number: line('批准文号'),
      approvedOn: day('批准日期'),
      document: file('批准文件'),
    }),
    remembers: {
      plans: { from: '', as: { under: '/plan/year' } },
      planDraft: { value: null },
      plansPublished: { value: null, as: { under: '/plan/year' } },
    },
  },
  step: {
    from: { main: ['open'] },
    articles: [wsl(62, 2)],
    must: [
      { articles: [plan150], test: { condition: 'plan-as-drafted' }, says: '批准的计划与拟定的不一致。' },
      { articles: [plan150], test: { condition: 'date-not-in-future', with: { at: '/approvedOn' } }, says: '批准日期不得晚于今天。' },
    ],
    moves: [],
  },
});
