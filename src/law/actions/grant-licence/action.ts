import { all, seed } from '../../cite.ts';
import { day, form, remark, text } from '../../form-parts/fields.ts';
import { applicationGates, applicationMoves, decided, decisionPapers } from '../../form-parts/licence-decision.ts';
import { licenceDraft } from '../../form-parts/licence-draft.ts';
import { member } from '../../member.ts';

/** A grant that the bureau's catalogue of reviewed decisions does not list: nobody's interest stands against it. Never a refusal. */
export const grantLicence = member({
  action: {
    id: 'grant-licence',
    title: '准予许可（无需法制审核）',
    says: '没有利害关系、没有听证，目录清单也不要求审核的，负责人直接作出准予许可、变更或者延续的决定。',
    articles: [all(38, 1), all(49), all(50, 2), seed(9)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: licenceDraft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法准予。'] }),
      lateReason: remark('超过期限的原因', {
        'x-hint': '没有超过的不填。超过的写明受理日期、扣除的期间、届满日和延误的原因（许可法42条、45条）。',
      }),
    }),
    remembers: decided,
    concludes: true,
    documents: decisionPapers,
  },
  step: {
    from: { review: ['ready'] },
    articles: [all(38, 1)],
    must: [
      { gate: 'LG7', articles: [seed(9)], test: { condition: 'plain-grant' }, says: '这一决定应当经法制审核。' },
      { gate: 'LG7', articles: [all(38)], test: { condition: 'draft-unchanged' }, says: '决定的不是最新的拟作决定。' },
      { gate: 'LG7', articles: [all(34, 3)], test: { condition: 'signer-is-not-handler' }, says: '决定由负责人作出，审查人员不得决定。' },
      { articles: [all(38)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
      ...applicationGates,
    ],
    moves: applicationMoves,
  },
});
