import { plan150, wsl } from '../../cite.ts';
import { form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openInspectionPlan = member({
  action: {
    id: 'open-inspection-plan',
    title: '设立年度检查计划台账',
    says: '设立年度监督检查计划台账，计划的拟定、批准、公布和调整逐次写入。',
    articles: [wsl(62, 2), plan150],
    who: { roles: ['deputy-head', 'principal-head', 'officer'] },
    form: form({ reason: line('说明', { maxLength: 500, 'x-words': ['设立年度监督检查计划台账。'] }) }),
  },
  step: { opens: true, from: {}, articles: [wsl(62, 2)], must: [], moves: [{ track: 'main', to: 'open' }] },
});
