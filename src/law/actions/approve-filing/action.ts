import { apl } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const approveFiling = member({
  action: {
    id: 'approve-filing',
    title: '立案审批',
    says: '负责人审批立案；批准之日起九十日内应当作出处罚决定。',
    articles: [apl(54, 2), apl(60)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('审批意见', { approved: '同意立案', returned: '退回补充核查', refused: '不予立案' }),
      opinion: text('意见', { 'x-words': ['同意立案，由……承办。'] }),
    }),
    remembers: { filingDecision: '/decision' },
    documents: [{ template: 'filing-approval', when: { field: '/decision', in: ['approved'] }, numberAs: 'filingNumber' }],
    volume: 'internal',
  },
  step: {
    from: { main: ['filing-proposed'] },
    articles: [apl(54, 2)],
    must: [
      {
        articles: [apl(54, 2)],
        test: { condition: 'signer-is-not-handler' },
        says: '审批人不得是本案承办人，请由其他负责人审批。',
      },
    ],
    moves: [
      { track: 'main', to: 'investigating', when: { field: '/decision', in: ['approved'] } },
      { track: 'main', to: 'clue', when: { field: '/decision', in: ['returned'] } },
      { track: 'main', to: 'clue-dismissed', when: { field: '/decision', in: ['refused'] } },
    ],
  },
});
