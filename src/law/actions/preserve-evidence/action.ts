import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { line, mayLine, day, mayDay, yes, choice, officers, money, files, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const preserveEvidence = member({
  action: {
    id: 'preserve-evidence',
    title: '先行登记保存证据',
    says: '当场清点、登记并交付通知书和清单，七个工作日内作出处理决定。',
    articles: [apl(56)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      preservedOn: day('登记保存日期'),
      place: line('保存地点', { maxLength: 300 }),
      items: Type.Array(
        Type.Object(
          {
            name: line('名称'),
            model: mayLine('规格型号'),
            origin: mayLine('产地'),
            state: mayLine('成色（品级）'),
            unit: line('单位'),
            quantity: Type.Number({ title: '数量', minimum: 0, maximum: 1_000_000_000 }),
            price: Type.Optional(money('价格（元）')),
          },
          { title: '物品', additionalProperties: false },
        ),
        { title: '清单', minItems: 1, maxItems: 200 },
      ),
      keeper: line('保管人'),
      handleOn: mayDay('请当事人到场接受处理的日期', { 'x-hint': '不晚于登记保存之日起第七个工作日。' }),
      dutyTold: yes('已告知当事人和有关人员不得销毁或者转移证据'),
      signature: choice('当事人签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
      witness: mayLine('见证人'),
      recordings: files('录音录像'),
    }),
    remembers: { namedPersons: named('/keeper', '/witness') },
    handles: true,
    recordings: [{ item: 'AV15', level: 'must' }],
    documents: [{ template: 'preservation-notice', numberAs: 'preservationNumber' }],
  },
  step: {
    from: { preservation: ['approved'] },
    articles: [apl(56)],
    must: [
      { articles: [apl(56)], test: { condition: 'date-not-in-future', with: { at: '/preservedOn' } }, says: '登记保存日期不得晚于今天。' },
      {
        articles: [apl(56)],
        test: { condition: 'date-not-before', with: { at: '/preservedOn', after: 'approve-preservation' } },
        says: '先行登记保存应当经负责人批准，不得早于批准之日。',
      },
      { articles: [apl(56)], test: { field: '/dutyTold', in: [true] }, says: '应当告知当事人或者有关人员不得销毁或者转移证据。' },
    ],
    moves: [{ track: 'preservation', to: 'preserved' }],
  },
});
