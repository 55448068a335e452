import { apl, seed } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const approveClosing = member({
  action: {
    id: 'approve-closing',
    title: '结案审批',
    says: '负责人审批结案；结案后按期归档。',
    articles: [apl(47), seed(6)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('审批意见', { approved: '同意结案', returned: '退回' }),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['同意结案，按规定归档。'] }),
    }),
    documents: [{ template: 'closing-approval', when: { field: '/decision', in: ['approved'] }, numberAs: 'closingNumber' }],
    volume: 'internal',
  },
  step: {
    from: { main: ['closing-proposed'] },
    articles: [apl(47)],
    must: [{ articles: [apl(47)], test: { condition: 'signer-is-not-handler' }, says: '审批人不得是本案承办人。' }],
    moves: [
      { track: 'main', to: 'closed', when: { field: '/decision', in: ['approved'] } },
      {
        track: 'main',
        to: 'decided',
        when: {
          all: [
            { field: '/decision', in: ['returned'] },
            { fact: 'result', in: ['penalty'] },
          ],
        },
      },
      {
        track: 'main',
        to: 'spared',
        when: {
          all: [
            { field: '/decision', in: ['returned'] },
            { fact: 'result', in: ['no-penalty'] },
          ],
        },
      },
    ],
  },
});
