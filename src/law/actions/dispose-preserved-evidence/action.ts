import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { line, remark, day, choice, person, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const disposePreservedEvidence = member({
  action: {
    id: 'dispose-preserved-evidence',
    title: '处理先行登记保存的证据',
    says: '自登记保存之日起七个工作日内对证据作出处理决定并告知当事人。',
    articles: [apl(56)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      disposedOn: day('处理日期'),
      approvedBy: person('批准的负责人'),
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
        { title: '处理决定', minItems: 1, maxItems: 200 },
      ),
      lateReason: remark('超过七个工作日的原因'),
      note: remark('备注'),
    }),
    handles: true,
  },
  step: {
    from: { preservation: ['preserved'] },
    articles: [apl(56)],
    must: [
      { articles: [apl(56)], test: { condition: 'date-not-in-future', with: { at: '/disposedOn' } }, says: '处理日期不得晚于今天。' },
      {
        articles: [apl(56)],
        test: { any: [{ not: { clock: 'preservation', is: ['passed'] } }, { not: { field: '/lateReason', in: [null, ''] } }] },
        says: '自登记保存之日起已超过七个工作日，应当返还当事人并写明原因。',
      },
    ],
    moves: [{ track: 'preservation', to: 'disposed' }],
  },
});
