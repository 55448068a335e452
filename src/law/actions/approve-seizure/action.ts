import { acl, seed } from '../../cite.ts';
import { choice, draftDigest, form, text } from '../../form-parts/fields.ts';
import { onlyWhere } from '../../form-parts/only-where.ts';
import { approverGates, linkedCaseGoesOn, powerInForce, stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';
import type { Requirement, Test } from '../../vocabulary.ts';

const decision = (...of: string[]): Test => ({ field: '/decision', in: of });
const at = (place: string): Test => ({ track: 'main', at: [place] });
const onlyToApprove = (requirement: Requirement): Requirement => onlyWhere(decision('approved'), requirement);

/** 审批 of what need not go to legal review; returning and refusing of everything. Reviewed drafts are decided by `decide-seizure`. */
export const approveSeizure = member({
  action: {
    id: 'approve-seizure',
    title: '审批查封、扣押',
    says: '负责人审批查封、扣押；不同意当场实施的措施的，应当立即解除。列入法制审核目录的，审核通过后另行批准。',
    articles: [acl(18, 1, 1), acl(19)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draftDigest: draftDigest(),
      decision: choice('审批意见', { approved: '同意', returned: '退回补充', refused: '不同意' }),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['同意依法查封、扣押，期限三十日。', '不应当采取强制措施，立即解除。'] }),
    }),
    documents: [{ template: 'coercion-approval', when: decision('approved'), numberAs: 'approvalNumber' }],
    volume: 'internal',
  },
  step: {
    from: { approval: ['proposed'], main: ['opened', 'seized'] },
    articles: [acl(18, 1, 1), acl(19)],
    must: [
      { articles: [acl(18, 1, 1)], test: { condition: 'draft-is-current' }, says: '审批的不是最新的报批内容，请刷新后再批。' },
      ...approverGates,
      onlyToApprove(powerInForce),
      onlyToApprove(linkedCaseGoesOn),
      onlyToApprove(stillStands),
      onlyToApprove({
        articles: [seed(9)],
        test: { not: { condition: 'seizure-is-listed' } },
        says: '查封场所或者财物价值达到标准，已列入法制审核目录：应当先送法制审核，通过后再批准。',
      }),
    ],
    moves: [
      { track: 'approval', to: 'granted', when: decision('approved') },
      { track: 'review', to: 'none', when: decision('approved') },
      { track: 'approval', to: 'refused', when: decision('refused') },
      { track: 'approval', to: 'none', when: { all: [decision('returned'), at('opened')] } },
      { track: 'approval', to: 'urgent', when: { all: [decision('returned'), at('seized')] } },
      { track: 'main', to: 'dropped', when: { all: [decision('refused'), at('opened')] } },
      { track: 'main', to: 'release-due', when: { all: [decision('refused'), at('seized')] } },
      { track: 'disclosure', to: 'due', when: { all: [decision('approved'), at('seized')] } },
    ],
  },
});
