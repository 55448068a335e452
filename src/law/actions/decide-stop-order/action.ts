import { seed, wsl } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { reviewedDecision } from '../../form-parts/reviewed-decision.ts';
import { reviewedStop, stopOrderDraft, stopOrderGates } from '../../form-parts/stop-order.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const anew: Test = { track: 'main', at: ['found'] };

/** 批准 of what went through legal review (法制审核目录 F11). */
export const decideStopOrder = member({
  action: {
    id: 'decide-stop-order',
    title: '批准（确认）现场处理措施（经法制审核）',
    says: '负责人对审核通过的停产停业、停止使用予以批准或者确认；尚未作出决定的，制发现场处理措施决定书。',
    articles: [wsl(65, 1, 3), seed(9)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: stopOrderDraft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      opinion: text('审批意见', { maxLength: 2000, 'x-words': ['同意。'] }),
    }),
    remembers: {
      decidedOn: { from: '/decidedOn', when: anew },
      correctionDueOn: { from: '/decidedOn', when: anew },
      stops: { value: true, when: { all: [anew, { condition: 'draft-stops' }] } },
    },
    decides: true,
    concludes: true,
    documents: [
      { template: 'coercion-approval', numberAs: 'approvalNumber' },
      { template: 'stop-order', when: anew, numberAs: 'decisionNumber' },
    ],
  },
  step: {
    from: { approval: ['proposed'], main: ['found', 'ordered'], review: ['passed'] },
    articles: [wsl(65, 1, 3)],
    must: [...reviewedDecision(reviewedStop), ...stopOrderGates('/draft')],
    moves: [
      { track: 'approval', to: 'granted' },
      { track: 'main', to: 'ordered' },
      { track: 'correction', to: 'ordered', when: anew },
      { track: 'validity', to: 'in-force' },
      { track: 'decision-service', to: 'due', when: anew },
      { track: 'disclosure', to: 'due' },
    ],
  },
});
