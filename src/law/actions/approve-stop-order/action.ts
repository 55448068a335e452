import { seed, wsl } from '../../cite.ts';
import { choice, day, draftDigest, form, text } from '../../form-parts/fields.ts';
import { stillWanted } from '../../form-parts/stop-order.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const at = (place: string): Test => ({ track: 'main', at: [place] });
const says = (of: string): Test => ({ field: '/decision', in: [of] });
const anew: Test = { all: [stillWanted, at('found')] };

/** 审批 of what need not go to legal review; returning and refusing of everything. */
export const approveStopOrder = member({
  action: {
    id: 'approve-stop-order',
    title: '审批（确认）现场处理措施',
    says: '负责人审批或者确认现场处理措施；认为不应当采取的，应当解除。列入法制审核目录的，审核通过后另行批准。',
    articles: [wsl(65, 1, 3)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draftDigest: draftDigest(),
      decision: choice('审批意见', { approved: '同意', returned: '退回补充', refused: '不同意' }),
      decidedOn: day('审批日期'),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['同意。', '不应当采取该措施，予以解除。'] }),
    }),
    remembers: {
      decidedOn: { from: '/decidedOn', when: anew },
      correctionDueOn: { from: '/decidedOn', when: anew },
      stops: { value: true, when: { all: [anew, { condition: 'draft-stops' }] } },
    },
    documents: [
      { template: 'coercion-approval', when: stillWanted, numberAs: 'approvalNumber' },
      { template: 'stop-order', when: anew, numberAs: 'decisionNumber' },
    ],
  },
  step: {
    from: { approval: ['proposed'], main: ['found', 'ordered'] },
    articles: [wsl(65, 1, 3)],
    must: [
      { articles: [wsl(65, 1, 3)], test: { condition: 'draft-is-current' }, says: '审批的不是最新的报批内容，请刷新后再批。' },
      { articles: [wsl(65, 1, 3)], test: { condition: 'signer-is-not-handler' }, says: '审批人不得是本案承办人。' },
      {
        articles: [wsl(65, 1, 3)],
        test: { condition: 'date-is-today', with: { at: '/decidedOn' } },
        says: '审批日期应当是今天，不得倒签。',
      },
      {
        articles: [seed(9)],
        test: { any: [{ not: stillWanted }, { not: { condition: 'stop-order-is-listed' } }] },
        says: '责令停产停业、停止使用已列入法制审核目录：应当先送法制审核，通过后再批准。',
      },
    ],
    moves: [
      { track: 'approval', to: 'granted', when: stillWanted },
      { track: 'review', to: 'none', when: stillWanted },
      { track: 'approval', to: 'refused', when: says('refused') },
      { track: 'approval', to: 'none', when: { all: [says('returned'), at('found')] } },
      { track: 'approval', to: 'urgent', when: { all: [says('returned'), at('ordered')] } },
      { track: 'main', to: 'dropped', when: { all: [says('refused'), at('found')] } },
      { track: 'main', to: 'lift-due', when: { all: [says('refused'), at('ordered')] } },
      { track: 'main', to: 'ordered', when: anew },
      { track: 'correction', to: 'ordered', when: anew },
      { track: 'validity', to: 'in-force', when: anew },
      { track: 'decision-service', to: 'due', when: anew },
      { track: 'disclosure', to: 'due', when: stillWanted },
    ],
  },
});
