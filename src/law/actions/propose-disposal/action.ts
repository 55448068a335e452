import { acl } from '../../cite.ts';
import { form, officers, text } from '../../form-parts/fields.ts';
import { disposalGates, disposalResults } from '../../form-parts/disposal.ts';
import { links } from '../../form-parts/links.ts';
import { stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';

export const proposeDisposal = member({
  action: {
    id: 'propose-disposal',
    title: '报请处理查封、扣押的财物',
    says: '查清事实后，在期限内对查封、扣押的场所、设施、财物逐项提出没收、销毁、解除或者移送的意见，报负责人决定。',
    articles: [acl(27), acl(21)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      results: disposalResults(),
      reason: text('查清的事实和处理理由', {
        'x-hint': '逐项写明查清的事实、物项与违法行为的关系和处理依据；没收须有处罚决定，销毁须有法律、行政法规的规定（强制法27条）。',
      }),
      links: links({ description: '没收、移送、拍卖抵缴的，关联相应的行政处罚案件。' }),
    }),
    remembers: { disposalProposed: '/results', disposalReason: '/reason', links: { from: '/links', as: 'list' } },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['seized'], approval: ['granted'], disposal: ['none', 'proposed', 'decided'] },
    articles: [acl(27)],
    must: [stillStands, ...disposalGates],
    moves: [{ track: 'disposal', to: 'proposed' }],
  },
});
