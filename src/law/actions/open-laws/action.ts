import { apl, seed } from '../../cite.ts';
import { line, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openLaws = member({
  action: {
    id: 'open-laws',
    title: '设立法规台账',
    says: '法制审核机构设立本机关的法规台账，以后导入、更正、失效逐次写入。',
    articles: [apl(5, 3), seed(1)],
    who: { roles: ['reviewer'] },
    form: form({ reason: line('说明', { maxLength: 500 }) }),
  },
  step: { opens: true, from: {}, articles: [seed(1)], must: [], moves: [{ track: 'main', to: 'open' }] },
});
