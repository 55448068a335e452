import { Type } from 'typebox';
import { acl } from '../../cite.ts';
import { choice, day, form, money, text } from '../../form-parts/fields.ts';
import { approverGates, stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';

export const sellPerishables = member({
  action: {
    id: 'sell-perishables',
    title: '先行拍卖、变卖不易保管的财物',
    says: '鲜活物品或者其他不易保管的财物，由负责人决定先行拍卖或者变卖，所得款项代替原物保存；解除时退还款项。',
    articles: [acl(28, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      sales: Type.Array(
        Type.Object(
          {
            item: Type.Integer({ title: '清单序号', minimum: 1, maximum: 200 }),
            proceeds: money('所得款项（元）'),
            market: money('市场价格（元）', { description: '变卖价格明显低于市场价格，给当事人造成损失的，应当补偿。' }),
          },
          { title: '物项', additionalProperties: false },
        ),
        { title: '变卖的物项', minItems: 1, maxItems: 200 },
      ),
      how: choice('方式', { auction: '拍卖', sale: '变卖' }),
      soldOn: day('成交日期'),
      reason: text('不易保管的理由', {
        maxLength: 2000,
        'x-hint': '写明物品名称、保质期或者变质、贬值的情况和保管的困难，附照片或者检验材料。',
      }),
    }),
    remembers: { sales: { from: '/sales', as: 'list' } },
  },
  step: {
    from: { main: ['seized'], approval: ['granted'], things: ['held'] },
    articles: [acl(28, 2)],
    must: [
      stillStands,
      ...approverGates,
      { articles: [acl(28, 2)], test: { condition: 'items-held', with: { at: '/sales' } }, says: '变卖的物项不对。' },
      { articles: [acl(28, 2)], test: { condition: 'items-not-sold' }, says: '变卖的物项不对。' },
      { articles: [acl(28, 2)], test: { condition: 'date-not-in-future', with: { at: '/soldOn' } }, says: '成交日期不得晚于今天。' },
    ],
    moves: [],
  },
});
