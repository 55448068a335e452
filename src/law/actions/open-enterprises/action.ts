import { opt } from '../../cite.ts';
import { form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openEnterprises = member({
  action: {
    id: 'open-enterprises',
    title: '设立检查对象名录',
    says: '设立检查对象名录，企业的登记、变更、移出逐次写入。',
    articles: [opt(54)],
    who: { roles: ['officer', 'deputy-head'] },
    form: form({ reason: line('说明', { maxLength: 500, 'x-words': ['建立检查对象名录库。'] }) }),
  },
  step: { opens: true, from: {}, articles: [opt(54)], must: [], moves: [{ track: 'main', to: 'open' }] },
});
