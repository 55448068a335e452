import { seed } from '../../cite.ts';
import { line, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openSettings = member({
  action: {
    id: 'open-settings',
    title: '设立设置台账',
    says: '主要负责人设立本机关的设置台账，以后的变更逐次写入。',
    articles: [seed(11)],
    who: { roles: ['principal-head'] },
    form: form({ reason: line('说明', { maxLength: 500 }) }),
  },
  step: { opens: true, from: {}, articles: [seed(11)], must: [], moves: [{ track: 'main', to: 'open' }] },
});
