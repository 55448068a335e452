import { returnIncomplete } from '../../actions/return-incomplete/action.ts';
import { reviewDecision } from '../../actions/review-decision/action.ts';
import { settleDisagreement } from '../../actions/settle-disagreement/action.ts';
import { submitForReview } from '../../actions/submit-for-review/action.ts';
import { opt, seed } from '../../cite.ts';
import { placed } from '../../placed.ts';
import type { ActionId, ClockUse, Member, PlaceId, Requirement, Track, Who } from '../../vocabulary.ts';

/** 法制审核 of a draft (处罚法 58; SEED28 四（九）–（十一）). `ready` is reached by whatever makes a draft. */
export const reviewTrack: Track = {
  title: '法制审核',
  begins: 'none',
  places: {
    none: { title: '尚无拟作决定' },
    ready: { title: '待送审' },
    submitted: { title: '审核中' },
    incomplete: { title: '材料待补正' },
    returned: { title: '存在问题，待答复' },
    passed: { title: '审核通过', end: true },
  },
};

/** The rules every enforcement organ is bound to by 优化营商环境条例 58; the statute of penalties is not theirs to cite. */
const articles = [opt(58), seed(9), seed(10), seed(11)];

/**
 * Legal review in a procedure that is not of penalties. The qualification of 处罚法 58 Ⅱ is asked of penalty reviewers only.
 * @param main where the case stands while a draft of it may be reviewed
 * @param submitter who hands the draft in, where that is not the two officers of the case
 */
export function reviewMembers({ main, submitter }: { readonly main: readonly PlaceId[]; readonly submitter?: Who }) {
  const here = (member: Member, step: Partial<Member['step']> = {}): Member =>
    placed(member, { action: { articles }, step: { articles, must: member.step.must.map(cited), ...step } });
  const submit = here(submitForReview, { from: { ...submitForReview.step.from, main } });
  return {
    submitForReview: submitter ? placed(submit, { action: { who: submitter } }) : submit,
    returnIncomplete: placed(here(returnIncomplete), { action: { who: { roles: ['reviewer'], independent: true } } }),
    reviewDecision: placed(here(reviewDecision), { action: { who: { roles: ['reviewer'], independent: true } } }),
    settleDisagreement: here(settleDisagreement),
  } as const;
}

const cited = (requirement: Requirement): Requirement => ({ ...requirement, articles });

/**
 * 审核期限, which the bureau sets: it begins with complete materials, and stops with the opinion or when the draft is made anew.
 * @param redraws the action that makes the draft
 */
export const reviewClocks = (redraws: ActionId): readonly ClockUse[] =>
  (
    [
      ['review', 'LR-5WD', '法制审核', 'normal'],
      ['review-complex', 'LR-10WD', '法制审核（疑难复杂）', 'complex'],
    ] as const
  ).map(([id, limit, title, complexity]) => ({
    id,
    limit,
    title,
    starts: [{ action: 'submit-for-review', when: { field: '/complexity', in: [complexity] } }],
    stops: [{ action: 'review-decision' }, { action: 'return-incomplete' }, { action: redraws }],
    track: 'review',
  }));
