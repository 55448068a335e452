import { seed, wsl } from '../../cite.ts';
import { form, officers, remark, text } from '../../form-parts/fields.ts';
import { orderBasis, stopOrderDraft, stopOrderGates } from '../../form-parts/stop-order.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const first: Test = { track: 'main', at: ['found'] };

/** 报请批准 of an order before it is given, or report of one given on the spot. */
export const proposeStopOrder = member({
  action: {
    id: 'propose-stop-order',
    title: '报请批准（报告）现场处理措施',
    says: '拟责令停产停业、停止使用的报负责人批准；已当场作出决定的，及时报告并报请确认。',
    articles: [wsl(65, 1, 3), seed(9)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draft: stopOrderDraft(),
      lateReason: remark('超过报告期限的原因', { 'x-hint': '没有超过的不填。超过的写明当场决定的时刻、报告的时刻和来不及报告的原因。' }),
      opinion: text('承办人意见', { maxLength: 2000, 'x-words': ['建议责令暂时停产停业。', '情况紧急，已当场决定，请予确认。'] }),
    }),
    remembers: {
      draft: '/draft',
      party: '/draft/party',
      orderSaid: { from: '/draft', when: first },
      orderBasis: orderBasis('/draft/power', first),
    },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['found', 'ordered'], approval: ['none', 'urgent'] },
    articles: [wsl(65, 1, 3)],
    must: [
      ...stopOrderGates('/draft'),
      {
        articles: [wsl(65, 1, 3)],
        test: {
          any: [
            { track: 'approval', at: ['urgent'] },
            { track: 'main', at: ['found'] },
          ],
        },
        says: '只责令排除隐患、撤出人员的，不需要报批确认。',
      },
      { articles: [wsl(65, 1, 3)], test: { condition: 'report-says-order' }, says: '报请确认的内容应当与现场作出的决定一致。' },
      {
        articles: [wsl(65, 1, 3)],
        test: { any: [{ not: { clock: 'report', is: ['passed'] } }, { not: { field: '/lateReason', in: [null, ''] } }] },
        says: '已超过本机关规定的报告期限，应当写明原因。',
      },
    ],
    moves: [
      { track: 'approval', to: 'proposed' },
      { track: 'review', to: 'ready' },
    ],
  },
});
