import { apl } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const dismissCase = member({
  action: {
    id: 'dismiss-case',
    title: '撤销案件',
    says: '立案后发现不应当立案的，由负责人决定撤案；违法事实不能成立的，作出不予行政处罚决定，不得以撤案代替。',
    articles: [apl(54, 2), apl(36), apl(22)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('撤案理由', {
        expired: '超过追究时效',
        'no-jurisdiction': '不属于本机关管辖',
        dead: '作为当事人的公民死亡或者组织终止，无权利义务承受人',
        duplicate: '同一行为已由其他机关处理',
      }),
      reason: text('说明', {
        'x-hint': '写明立案后怎样发现不应当立案、有什么证据；违法事实不能成立的，改作不予处罚决定（处罚法57条1款3项）。',
      }),
      handlersOpinion: text('承办人意见', {
        maxLength: 2000,
        'x-hint': '写明撤案的事实和理由，以及已经登记保存、查封扣押的财物怎样解除、退还。',
        'x-words': ['建议撤销案件。'],
      }),
      reviewersOpinion: text('法制机构意见', {
        maxLength: 2000,
        'x-hint': '写明对撤案理由的审查结论，有无应当移送或者应当作出不予处罚决定的情形。',
        'x-words': ['同意撤销案件。', '不同意撤销案件，理由是：'],
      }),
    }),
    remembers: { result: { value: 'dismissed' } },
    documents: [{ template: 'filing-revocation', numberAs: 'filingRevocationNumber' }],
    volume: 'internal',
  },
  step: {
    from: {
      main: ['investigating', 'concluded', 'noticed'],
      transfer: ['none', 'refused', 'returned'],
      preservation: ['none', 'disposed'],
    },
    articles: [apl(54, 2)],
    must: [{ articles: [apl(57)], test: { condition: 'signer-is-not-handler' }, says: '决定撤案的负责人不得是本案承办人。' }],
    moves: [{ track: 'main', to: 'case-dismissed' }],
  },
});
