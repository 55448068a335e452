import { opt } from '../../cite.ts';
import { choice, form, remark } from '../../form-parts/fields.ts';
import { usccOf } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

export const removeEnterprise = member({
  action: {
    id: 'remove-enterprise',
    title: '移出检查对象',
    says: '注销、迁出或者不再从事有关活动的，移出检查对象名录。',
    articles: [opt(54)],
    who: { roles: ['officer', 'deputy-head'] },
    form: form({
      uscc: usccOf(),
      ground: choice('原因', { ended: '注销、吊销', moved: '迁出本行政区域', changed: '不再从事有关生产经营活动', wrong: '登记有误' }),
      note: remark('说明', { 'x-hint': '写明注销、迁出的证明和日期，或者登记错在哪里；迁出的写明迁往何处、是否已通报。' }),
    }),
    remembers: { enterprises: { value: null, as: { under: '/uscc' } } },
  },
  step: {
    from: { main: ['open'] },
    articles: [opt(54)],
    must: [{ articles: [opt(54)], test: { condition: 'enterprise-is-known' }, says: '名录中没有这家企业。' }],
    moves: [],
  },
});
