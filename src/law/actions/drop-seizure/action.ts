import { acl } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const dropSeizure = member({
  action: {
    id: 'drop-seizure',
    title: '决定不实施查封、扣押',
    says: '实施前情况变化，不需要或者不应当采取强制措施的，由负责人决定不再实施。',
    articles: [acl(5), acl(16, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('理由', {
        corrected: '当事人已经改正，没有必要',
        slight: '情节显著轻微或者没有明显社会危害',
        otherwise: '采用非强制手段可以达到目的',
        gone: '拟查封、扣押的物项已不存在',
        other: '其他',
      }),
      reason: text('说明', {
        maxLength: 2000,
        'x-hint': '写明情况变化的事实和证据，以及已经告知、清点的怎样处理；情节显著轻微的写明依据（强制法16条2款）。',
      }),
    }),
    volume: 'internal',
  },
  step: {
    from: { main: ['opened'] },
    articles: [acl(5)],
    must: [{ articles: [acl(18, 1, 1)], test: { condition: 'signer-is-not-handler' }, says: '由承办人以外的负责人决定。' }],
    moves: [{ track: 'main', to: 'dropped' }],
  },
});
