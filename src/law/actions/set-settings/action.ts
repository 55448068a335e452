import { seed } from '../../cite.ts';
import { text, form } from '../../form-parts/fields.ts';
import { settingsObject } from '../../form-parts/settings-object.ts';
import { member } from '../../member.ts';

export const setSettings = member({
  action: {
    id: 'set-settings',
    title: '核定设置',
    says: '主要负责人核定或者变更本机关的设置；法律没有规定的事项，核定之前一律标为待核。',
    articles: [seed(11)],
    who: { roles: ['principal-head'] },
    form: form({
      settings: settingsObject(),
      reason: text('核定依据和理由', {
        maxLength: 2000,
        'x-hint': '写明依据的文件名称、文号和条款，每项由什么改为什么；没有依据的保持“待核”。',
      }),
    }),
    remembers: { settings: '/settings' },
  },
  step: {
    from: { main: ['open'] },
    articles: [seed(11)],
    must: [{ articles: [seed(11)], test: { condition: 'discretion-shares-ordered' }, says: '默认裁量比例的先后不对。' }],
    moves: [],
  },
});
