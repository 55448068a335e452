import { apl } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const dismissClue = member({
  action: {
    id: 'dismiss-clue',
    title: '不予立案',
    says: '线索经核查不符合立案条件的，由负责人决定不予立案并说明理由。',
    articles: [apl(54, 2), apl(36)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('不予立案的理由', {
        'no-violation': '没有违法事实',
        expired: '超过追究时效',
        'no-jurisdiction': '不属于本机关管辖',
        duplicate: '同一行为已经立案或者处理',
        minor: '违法行为轻微并及时改正，没有造成危害后果',
      }),
      reason: text('说明', {
        'x-hint':
          '写明核查了什么、查明的事实和与所选理由对应的证据；超过时效的，写明行为终了和发现的日期（处罚法36条），不属管辖的，写明移送或者告知的去向。',
      }),
    }),
    volume: 'internal',
  },
  step: { from: { main: ['clue'] }, articles: [apl(54, 2)], must: [], moves: [{ track: 'main', to: 'clue-dismissed' }] },
});
