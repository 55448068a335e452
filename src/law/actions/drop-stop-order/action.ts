import { wsl } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const dropStopOrder = member({
  action: {
    id: 'drop-stop-order',
    title: '决定不采取现场处理措施',
    says: '隐患已经当场排除，或者能够保证安全的，由负责人决定不采取现场处理措施。',
    articles: [wsl(65, 1, 3)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('理由', { removed: '隐患已经当场排除', safe: '排除过程中能够保证安全', other: '其他' }),
      reason: text('说明', {
        maxLength: 2000,
        'x-hint': '写明隐患怎样排除或者用什么措施保证安全、由谁确认、有何照片；没有排除的部分怎样处理。',
      }),
    }),
    volume: 'internal',
  },
  step: {
    from: { main: ['found'] },
    articles: [wsl(65, 1, 3)],
    must: [{ articles: [wsl(65, 1, 3)], test: { condition: 'signer-is-not-handler' }, says: '由承办人以外的负责人决定。' }],
    moves: [{ track: 'main', to: 'dropped' }],
  },
});
