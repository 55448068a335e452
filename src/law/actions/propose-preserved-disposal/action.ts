import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { choice, form, line, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const proposePreservedDisposal = member({
  action: {
    id: 'propose-preserved-disposal',
    title: '提请处理先行登记保存的证据',
    says: '对登记保存的证据逐项提出处理意见，报负责人决定；七个工作日内应当作出处理决定。',
    articles: [apl(56)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      results: Type.Array(
        Type.Object(
          {
            item: line('物品'),
            result: choice('处理', {
              returned: '解除登记保存，返还当事人',
              copied: '记录、复制、拍照后返还',
              appraised: '送检测、鉴定',
              seized: '依法查封、扣押',
              confiscated: '依法应当没收，随处罚决定没收',
              transferred: '移送有关机关',
            }),
          },
          { title: '处理', additionalProperties: false },
        ),
        { title: '处理意见', minItems: 1, maxItems: 200 },
      ),
      reason: text('理由', {
        maxLength: 2000,
        'x-hint': '逐项写明物品与案件的关系、证据是否已经固定、所提处理的依据，以及七个工作日届满是哪一天（处罚法56条）。',
      }),
    }),
    remembers: { preservedResults: '/results', preservedReason: '/reason' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { preservation: ['preserved'] },
    articles: [apl(56)],
    must: [],
    moves: [{ track: 'preservation', to: 'disposal-proposed' }],
  },
});
