import { wsl } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const dropCutOff = member({
  action: {
    id: 'drop-cut-off',
    title: '决定不采取停止供应措施',
    says: '当事人已经履行决定，或者没有必要、不能保证安全的，由主要负责人决定不采取或者不再实施。',
    articles: [wsl(70, 1)],
    who: { roles: ['principal-head'] },
    form: form({
      ground: choice('理由', {
        complied: '当事人已经履行决定',
        unsafe: '不能保证安全',
        residents: '会影响居民生活',
        adopted: '当事人的陈述、申辩成立',
        other: '其他',
      }),
      reason: text('说明', { maxLength: 2000, 'x-hint': '写明与所选理由对应的事实和证据；已经通知过单位、供应单位的，写明怎样撤回通知。' }),
    }),
    volume: 'internal',
  },
  step: {
    from: { main: ['registered', 'proposed', 'decided'] },
    articles: [wsl(70, 1)],
    must: [{ articles: [wsl(70, 1)], test: { condition: 'signer-is-not-handler' }, says: '由承办人以外的负责人决定。' }],
    moves: [{ track: 'main', to: 'dropped' }],
  },
});
