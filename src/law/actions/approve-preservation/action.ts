import { apl } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const approvePreservation = member({
  action: {
    id: 'approve-preservation',
    title: '审批先行登记保存',
    says: '先行登记保存须经负责人批准方可实施。',
    articles: [apl(56)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('审批意见', { approved: '同意', refused: '不同意' }),
      opinion: text('意见', { 'x-words': ['同意先行登记保存，七个工作日内及时作出处理决定。'] }),
    }),
    documents: [{ template: 'preservation-approval', when: { field: '/decision', in: ['approved'] } }],
    volume: 'internal',
  },
  step: {
    from: { preservation: ['proposed'] },
    articles: [apl(56)],
    must: [{ articles: [apl(56)], test: { condition: 'signer-is-not-handler' }, says: '审批人不得是本案承办人。' }],
    moves: [
      { track: 'preservation', to: 'approved', when: { field: '/decision', in: ['approved'] } },
      { track: 'preservation', to: 'none', when: { field: '/decision', in: ['refused'] } },
    ],
  },
});
