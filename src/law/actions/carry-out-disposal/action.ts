import { Type } from 'typebox';
import { acl } from '../../cite.ts';
import { choice, day, form, line, mayLine, money, officers, remark, text } from '../../form-parts/fields.ts';
import { recordedThroughout, recordings } from '../../form-parts/scene.ts';
import { member } from '../../member.ts';

/** 退还、移交、销毁: what was decided becomes so, thing by thing, under recording. */
export const carryOutDisposal = member({
  action: {
    id: 'carry-out-disposal',
    title: '退还、移交、销毁查封、扣押的财物',
    says: '解除的立即启封退还，变卖的退还所得款项；没收、移送、销毁、拍卖的按决定移交执行，清点签收并全程录音录像。',
    articles: [acl(27), acl(28, 2), acl(21), acl(49)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      on: day('执行日期'),
      results: Type.Array(
        Type.Object(
          {
            item: Type.Integer({ title: '清单序号', minimum: 1, maximum: 200 }),
            done: choice('执行', {
              returned: '启封、退还当事人',
              'money-returned': '退还变卖所得款项',
              confiscated: '没收，移交指定机关处理',
              destroyed: '已经销毁',
              transferred: '随案移送司法机关',
              auctioned: '移交拍卖机构，款项上缴国库',
            }),
            money: Type.Optional(money('退还或者上缴的款项（元）')),
          },
          { title: '执行', additionalProperties: false },
        ),
        { title: '逐项执行', minItems: 1, maxItems: 200 },
      ),
      state: text('封条和财物状况', { maxLength: 3000, 'x-words': ['封条完好，清点无误。'] }),
      receiver: line('接收人'),
      signature: choice('签收情况', { signed: '已清点签收', refused: '拒绝签收，已注明', absent: '接收人不在场，有见证人' }),
      witness: mayLine('见证人'),
      compensation: remark('赔偿、补偿', {
        description: '保管不善造成损失的赔偿；变卖价格明显低于市场价格造成损失的补偿（强制法26条、28条）。',
        'x-hint': '没有损失的不填。有的写明哪些财物、数额怎样计算、当事人的意见和支付情况。',
      }),
      ...recordings(),
    }),
    remembers: {
      cleared: { from: '/results', as: 'list' },
      namedPersons: [
        { from: '/receiver', as: 'list' },
        { from: '/witness', as: 'list' },
      ],
    },
    handles: true,
    recordings: [
      { item: 'AV03', level: 'must' },
      { item: 'AV23', level: 'should' },
    ],
    documents: [{ template: 'release-inventory', when: { condition: 'something-returned' } }],
  },
  step: {
    from: { main: ['seized', 'release-due', 'settled'], things: ['held', 'decided'] },
    articles: [acl(27), acl(28, 2)],
    must: [
      { articles: [acl(27), acl(28, 2)], test: { condition: 'carried-out-as-decided' }, says: '执行与处理决定不符。' },
      { articles: [acl(28, 2)], test: { condition: 'date-not-in-future', with: { at: '/on' } }, says: '执行日期不得晚于今天。' },
      {
        articles: [acl(28, 2)],
        test: { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
        says: '接收人不在场的，应当有见证人在场并写明见证人姓名。',
      },
      recordedThroughout,
    ],
    moves: [{ track: 'things', to: 'cleared', when: { condition: 'everything-carried-out' } }],
  },
});
