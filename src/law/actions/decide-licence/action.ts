import { all, opt, seed } from '../../cite.ts';
import { day, form, remark, text } from '../../form-parts/fields.ts';
import { applicationGates, applicationMoves, decided, decisionPapers } from '../../form-parts/licence-decision.ts';
import { licenceDraft } from '../../form-parts/licence-draft.ts';
import { reviewedDecision } from '../../form-parts/reviewed-decision.ts';
import { member } from '../../member.ts';

export const decideLicence = member({
  action: {
    id: 'decide-licence',
    title: '作出许可决定',
    says: '负责人对审核通过的拟作决定作出准予或者不予的书面决定；不予的说明理由，告知复议、诉讼的权利。',
    articles: [all(37), all(38), all(42, 1), all(49), all(50, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: licenceDraft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法准予。', '同意，依法不予许可。'] }),
      lateReason: remark('超过期限的原因', {
        description: '超过法定决定期限的，应当写明（许可法42条、72条）。',
        'x-hint': '没有超过的不填。超过的写明受理日期、扣除的期间、届满日和延误的原因（许可法42条、45条）。',
      }),
    }),
    remembers: decided,
    decides: true,
    concludes: true,
    documents: decisionPapers,
  },
  step: {
    from: { review: ['passed'] },
    articles: [all(38)],
    must: [...reviewedDecision([opt(58), seed(9)]), ...applicationGates],
    moves: applicationMoves,
  },
});
