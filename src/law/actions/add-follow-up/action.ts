import { apl, wsl } from '../../cite.ts';
import { form, officers, text } from '../../form-parts/fields.ts';
import { results } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

/** 复查不合格之后: whoever did not correct is dealt with, not forgotten (安法 65, 97–101…). */
export const addFollowUp = member({
  action: {
    id: 'add-follow-up',
    title: '追加处理',
    says: '复查不合格的，对没有整改的问题提出后续处理：立案、现场处理措施、查封扣押或者移送。',
    articles: [wsl(65, 1, 2), apl(28, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      results: results(),
      reason: text('理由', { maxLength: 2000, 'x-words': ['整改期限届满，经复查第……项仍未整改。'] }),
    }),
    remembers: { results: { from: '/results', as: 'list' } },
    handles: true,
  },
  step: {
    from: { main: ['told'], correction: ['undone'] },
    articles: [wsl(65, 1, 2)],
    must: [{ articles: [wsl(65, 1, 2)], test: { condition: 'follow-up-named' }, says: '追加处理应当写明具体的后续处理。' }],
    moves: [],
  },
});
