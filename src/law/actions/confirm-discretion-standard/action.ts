import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const confirmDiscretionStandard = member({
  action: {
    id: 'confirm-discretion-standard',
    title: '核定裁量基准',
    says: '主要负责人核定法制审核人员装载的裁量基准；核定后据以计算，并应当向社会公布。',
    articles: [apl(34)],
    who: { roles: ['principal-head'] },
    form: form({
      standard: Type.String({
        title: '裁量基准编号',
        description: '最近装载、等待核定的一版。',
        'x-fact': 'proposedStandard',
        readOnly: true,
        minLength: 1,
        maxLength: 64,
      }),
      decision: choice('决定', { confirmed: '核定，自施行日期起适用', refused: '不予核定' }),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['经局务会审议通过，予以核定。'] }),
    }),
    remembers: { decided: { from: '/decision', as: { under: '/standard' } } },
  },
  step: {
    from: { main: ['open'], proposal: ['proposed'] },
    articles: [apl(34)],
    must: [{ articles: [apl(34)], test: { condition: 'standard-is-proposed' }, says: '核定的不是最近装载的裁量基准，请刷新。' }],
    moves: [{ track: 'proposal', to: 'none' }],
  },
});
