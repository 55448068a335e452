import { apl } from '../../cite.ts';
import { text, day, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const revokeDecision = member({
  action: {
    id: 'revoke-decision',
    title: '撤销或者变更决定',
    says: '发现处罚决定违法或者不当的，由主要负责人决定撤销、变更；已公示的三个工作日内撤回。',
    articles: [apl(75, 2), apl(48, 2)],
    who: { roles: ['principal-head'] },
    form: form({
      kind: choice('处理', { revoked: '撤销', changed: '变更' }),
      ground: choice('理由', {
        facts: '主要事实不清、证据不足',
        law: '适用依据错误',
        procedure: '违反法定程序',
        powers: '超越职权或者滥用职权',
        unfair: '明显不当',
        remedy: '履行复议决定或者法院判决',
      }),
      reason: text('说明', { 'x-hint': '写明与所选理由对应的事实、证据和条款，由谁发现；变更的，写明原来的内容和改后的内容。' }),
      afterwards: choice('以后的处理', { none: '不再处理', redo: '重新调查、审核、告知后另行作出决定' }),
      refund: text('已缴款项的处理', { maxLength: 1000, 'x-words': ['没有缴款。', '已缴罚款予以退还。'] }),
      decidedOn: day('决定日期'),
      publicReason: text('公开说明', {
        maxLength: 1000,
        description: '撤回公示时向社会说明的理由，不写个人信息和商业秘密。',
        'x-hint': '用两三句话写明哪份决定、何时、因何撤销或者变更，公示怎样处理；不写内部责任。',
        'x-words': ['……号决定因……，已于……依法撤销。'],
      }),
    }),
    remembers: {
      revokedOn: '/decidedOn',
      revocation: '/kind',
      publicReason: '/publicReason',
      redo: [
        { value: 'own', when: { field: '/afterwards', in: ['redo'] } },
        { value: 'none', when: { field: '/afterwards', in: ['none'] } },
      ],
    },
    documents: [{ template: 'revocation-decision', numberAs: 'revocationNumber' }],
  },
  step: {
    from: { validity: ['in-force'] },
    articles: [apl(75, 2)],
    must: [
      { articles: [apl(75)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天。' },
      {
        articles: [apl(75, 2)],
        test: { any: [{ not: { field: '/kind', in: ['changed'] } }, { field: '/afterwards', in: ['redo'] }] },
        says: '变更决定内容的，应当重新调查、审核、告知后另行作出决定；以后的处理请选重新作出。',
      },
    ],
    moves: [
      { track: 'validity', to: 'revoked' },
      { track: 'disclosure', to: 'exempt', when: { track: 'disclosure', at: ['due', 'prepared', 'checked'] } },
      { track: 'disclosure', to: 'to-withdraw', when: { track: 'disclosure', at: ['published', 'correcting'] } },
    ],
  },
});
