import { acl, seed } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { reviewedDecision } from '../../form-parts/reviewed-decision.ts';
import { extensionDraft } from '../../form-parts/seizure-draft.ts';
import { approverGates, linkedCaseGoesOn, reviewArticles, stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';

export const decideExtension = member({
  action: {
    id: 'decide-extension',
    title: '批准延长查封、扣押期限',
    says: '负责人在期限届满前批准延长；延长的决定应当及时书面告知当事人并说明理由。',
    articles: [acl(25, 1), acl(25, 2), seed(9)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: extensionDraft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      opinion: text('审批意见', { maxLength: 2000, 'x-words': ['同意延长。'] }),
    }),
    remembers: { extendedUntil: '/draft/until' },
    decides: true,
    documents: [{ template: 'seizure-extension', numberAs: 'extensionNumber' }],
  },
  step: {
    from: { main: ['seized'], approval: ['granted'], extension: ['proposed'], appraisal: ['none', 'done'], review: ['passed'] },
    articles: [acl(25, 1)],
    must: [
      ...reviewedDecision(reviewArticles),
      ...approverGates,
      stillStands,
      linkedCaseGoesOn,
      { articles: [acl(25, 1)], test: { condition: 'extension-ends-right' }, says: '延长后的届满日不对，请重新报批。' },
    ],
    moves: [{ track: 'extension', to: 'granted' }],
  },
});
