import { acl, seed, wsl } from '../../cite.ts';
import { cutOffDraft, cutOffGates, stopDecisionStands } from '../../form-parts/cut-off.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { reviewedDecision } from '../../form-parts/reviewed-decision.ts';
import { member } from '../../member.ts';

export const decideCutOff = member({
  action: {
    id: 'decide-cut-off',
    title: '批准停止供电、停止供应民用爆炸物品',
    says: '经本部门主要负责人批准，制发停止供电（供应民用爆炸物品）决定书；其他负责人不得批准。',
    articles: [wsl(70, 1), acl(37), seed(9)],
    who: { roles: ['principal-head'] },
    form: form({
      draft: cutOffDraft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      opinion: text('审批意见', { maxLength: 2000, 'x-words': ['同意，在保证安全的前提下实施。'] }),
    }),
    remembers: {
      cutOff: '/draft',
      cutOffStart: '/draft/startAt',
      cutOffUrgent: '/draft/urgent',
      decidedOn: '/decidedOn',
    },
    decides: true,
    concludes: true,
    documents: [
      { template: 'coercion-approval', numberAs: 'approvalNumber' },
      { template: 'cut-off-decision', numberAs: 'decisionNumber' },
    ],
  },
  step: {
    from: { main: ['proposed'], review: ['passed'] },
    articles: [wsl(70, 1)],
    must: [...reviewedDecision([seed(9), seed(11)]), stopDecisionStands, ...cutOffGates],
    moves: [
      { track: 'main', to: 'decided' },
      { track: 'unit-notice', to: 'due' },
      { track: 'validity', to: 'in-force' },
      { track: 'disclosure', to: 'due' },
    ],
  },
});
