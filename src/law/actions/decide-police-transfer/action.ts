import { trf } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const decidePoliceTransfer = member({
  action: {
    id: 'decide-police-transfer',
    title: '决定是否移送公安机关',
    says: '主要负责人自接到报告之日起三日内决定是否移送；不批准的，理由记录在案。',
    articles: [trf(5)],
    who: { roles: ['principal-head'] },
    form: form({
      decision: choice('决定', { approved: '批准移送', refused: '不批准移送' }),
      reason: text('理由', {
        description: '不批准移送的，应当将不予批准的理由记录在案。',
        'x-hint': '写明是否达到移送标准和所依据的事实、证据；批准的，写明二十四小时内移送哪一公安机关（移送规定5条2款）。',
      }),
    }),
    documents: [{ template: 'transfer-approval', when: { field: '/decision', in: ['approved'] } }],
    volume: 'internal',
  },
  step: {
    from: { transfer: ['proposed'] },
    articles: [trf(5)],
    must: [{ gate: 'PG12', articles: [trf(5)], test: { condition: 'signer-is-not-handler' }, says: '决定移送的负责人不得是本案承办人。' }],
    moves: [
      { track: 'transfer', to: 'approved', when: { field: '/decision', in: ['approved'] } },
      { track: 'transfer', to: 'none', when: { field: '/decision', in: ['refused'] } },
    ],
  },
});
