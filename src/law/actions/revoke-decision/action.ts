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
      kind: choice('处理', { revoked: '撤销', changed: '变更', unlawful: '确认违法', void: '确认无效' }),
      ground: choice('理由', {
        facts: '主要事实不清、证据不足',
        law: '适用依据错误',
        procedure: '违反法定程序',
        powers: '超越职权或者滥用职权',
        unfair: '明显不当',
        remedy: '履行复议决定或者法院判决',
      }),
      reason: text('说明'),
      decidedOn: day('决定日期'),
      publicReason: text('公开说明', { maxLength: 1000, description: '撤回公示时向社会说明的理由，不写个人信息和商业秘密。' }),
    }),
    remembers: { revokedOn: '/decidedOn', revocation: '/kind', publicReason: '/publicReason' },
  },
  step: {
    from: { validity: ['in-force'] },
    articles: [apl(75, 2)],
    must: [{ articles: [apl(75)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天。' }],
    moves: [
      { track: 'validity', to: 'revoked' },
      { track: 'disclosure', to: 'exempt', when: { track: 'disclosure', at: ['due', 'prepared', 'checked'] } },
      { track: 'disclosure', to: 'to-withdraw', when: { track: 'disclosure', at: ['published', 'correcting'] } },
    ],
  },
});
