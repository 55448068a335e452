import { acl, seed } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { reviewedDecision } from '../../form-parts/reviewed-decision.ts';
import { approverGates, linkedCaseGoesOn, powerInForce, reviewArticles, stillStands } from '../../form-parts/seizure-gates.ts';
import { seizureDraft } from '../../form-parts/seizure-draft.ts';
import { member } from '../../member.ts';

/** 批准 of what went through legal review (法制审核目录 F07). */
export const decideSeizure = member({
  action: {
    id: 'decide-seizure',
    title: '批准查封、扣押（经法制审核）',
    says: '负责人对审核通过的查封、扣押予以批准；退回或者不同意的，在“审批查封、扣押”中办理。',
    articles: [acl(18, 1, 1), acl(19), seed(9)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: seizureDraft({ 'x-fact': 'draft' }),
      decidedOn: day('批准日期'),
      opinion: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法查封、扣押。'] }),
    }),
    decides: true,
    documents: [{ template: 'coercion-approval', numberAs: 'approvalNumber' }],
    volume: 'internal',
  },
  step: {
    from: { approval: ['proposed'], main: ['opened', 'seized'], review: ['passed'] },
    articles: [acl(18, 1, 1), acl(19)],
    must: [...reviewedDecision(reviewArticles), ...approverGates, powerInForce, linkedCaseGoesOn, stillStands],
    moves: [
      { track: 'approval', to: 'granted' },
      { track: 'disclosure', to: 'due', when: { track: 'main', at: ['seized'] } },
    ],
  },
});
