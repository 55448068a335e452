import { all, opt, seed } from '../../cite.ts';
import { examiners } from '../../form-parts/licence-acts.ts';
import { placed } from '../../placed.ts';
import { reviewMembers } from '../shared/review.ts';

const shared = reviewMembers({
  main: ['drafted', 'granted', 'in-force'],
  submitter: { roles: ['examiner'], officers: 2, handler: true },
});

/** 送法制审核 by the examiners; a draft that something new has sent back is made anew first. */
export const submitForReview = placed(shared.submitForReview, {
  action: {
    form: {
      ...shared.submitForReview.action.form,
      properties: { ...shared.submitForReview.action.form.properties, officers: examiners() },
    },
  },
  step: {
    must: [
      ...shared.submitForReview.step.must,
      {
        gate: 'PG9',
        articles: [opt(58), seed(9), all(48, 2)],
        test: { condition: 'draft-still-stands' },
        says: '拟定之后又听取了意见、举行了听证或者重新审查，请先重新拟定决定再送审。',
      },
    ],
  },
});
export const { returnIncomplete, reviewDecision, settleDisagreement } = shared;
